import { InvalidParameterException, OptInPhoneNumberCommand, SNSClient } from '@aws-sdk/client-sns';

/** Lifts AWS's own block of a number that had said STOP. AWS does so once in thirty days, and refuses after that. */
export function optInBySns(client = new SNSClient({})) {
  return async (phoneNumber: string): Promise<'opted in' | 'refused'> => {
    try {
      await client.send(new OptInPhoneNumberCommand({ phoneNumber }));
      return 'opted in';
    } catch (error) {
      if (error instanceof InvalidParameterException) return 'refused';
      throw error;
    }
  };
}
