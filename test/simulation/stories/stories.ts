import type { NamedStory } from '../story.ts';
import { sendingStories } from './sending.ts';

/** All that went wrong once, each as short as it can be told. */
export const stories: readonly NamedStory[] = [...sendingStories];
