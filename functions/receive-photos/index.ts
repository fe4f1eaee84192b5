import { dynamoTable } from '../../shared/dynamo-table.ts';
import { parseEnvironment } from '../../shared/env.ts';
import { dynamoPhotoStore } from '../../shared/photos/dynamo-photo-store.ts';
import { s3Links } from '../../shared/photos/s3-links.ts';
import { environment } from './env.ts';
import { fetchPhoto } from './fetch-photo.ts';
import { linkedFiles } from '../../shared/photos/linked-files.ts';
import { createHandler } from './handler.ts';

const env = parseEnvironment(environment, process.env);

export const handler = createHandler({
  photos: dynamoPhotoStore(dynamoTable(env.TABLE_NAME, env.RETENTION_DAYS)),
  files: linkedFiles(s3Links(env.PHOTO_BUCKET, process.env)),
  fetchPhoto,
});
