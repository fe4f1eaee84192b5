/** What the user pool knows of colleagues. */
export interface ColleagueStore {
  /** The address that a colleague has shown to be their own; nothing where they have none. */
  ownAddress(username: string): Promise<string | undefined>;
}
