// Made by `npm run client` of the API's own document (functions/api-reference); a test compares the two.

export interface paths {
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tells what happened: one event, or up to a hundred.
         * @description It is answered when everything accepted is durably written. Each event is judged by itself: "rejected" names every bad one with its index, and the good ones are kept. The same id of the same source again is a duplicate and changes nothing, so that a request may be sent again whole.
         */
        post: operations["postEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/geofences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tells that a vehicle crossed the geofence of a visit: one crossing, or up to a hundred.
         * @description Entering the address is an arrival, leaving it a departure, entering the wider ring an approach. In all else as POST /events.
         */
        post: operations["postGeofences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{source}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Echoes the check by which Onfleet sees whether the address is ours. */
        get: operations["getWebhooksSource"];
        put?: never;
        /**
         * Takes another system's own payload: AfterShip's, Onfleet's, EasyPost's, Shippo's, Shopify's, or any by a mapping.
         * @description Each kind of source signs in its own way, or shows a token; the account's file names the sources. What such a payload becomes stands in the table of sources.
         */
        post: operations["postWebhooksSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/push": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says on which device a customer gets notifications of the sender's app.
         * @description Said again it is kept longer; said of somebody else it is theirs from then on.
         */
        put: operations["putContactsPush"];
        post?: never;
        /** Says that a device is nobody's any more, as after signing out. */
        delete: operations["deleteContactsPush"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An order, all that happened to it, and every message with why it stands where it stands. */
        get: operations["getOrdersOrderId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that happened to an order, in parts. */
        get: operations["getOrdersOrderIdTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every message of an order with why it stands where it stands, in parts. */
        get: operations["getOrdersOrderIdMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A note for colleagues: on the order's timeline, and never on the customer's page. */
        post: operations["postOrdersOrderIdNotes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where exactly such a photo can be put within ten minutes, and the id by which an event names it. */
        post: operations["postOrdersOrderIdPhotos"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{messageId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A held message is never sent. */
        post: operations["postMessagesMessageIdCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{messageId}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The same content once more, as a message of its own that is judged as any other.
         * @description `to` puts a wrong address right, on the order too. Under the same `id` it is said once.
         */
        post: operations["postMessagesMessageIdResend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{contact}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All that a sender keeps of a person, for them to have.
         * @description `contact` is a whole e-mail address, or a phone number with its country code, percent-encoded. Ten orders at a time; of orders that are another's there is what they stand on them with and what was said to them, and of other people nothing.
         */
        get: operations["getCustomersContactExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{contact}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * What a sender keeps of a person goes for good, and what is held for them is cancelled.
         * @description `contact` is a whole e-mail address, or a phone number with its country code, percent-encoded. What they said no to stays under a keyed hash, so that they are not written to again; that it was done stays among the acts, without whose it was.
         */
        delete: operations["deleteCustomersContact"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The call list: who has to be phoned, the longest waiting first. */
        get: operations["getCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The best call for you now, yours for a quarter of an hour. */
        post: operations["postCallsNext"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/{callId}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes this very call. */
        post: operations["postCallsCallIdClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/{callId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a call back: it is anybody's again. */
        post: operations["postCallsCallIdRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/{callId}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How a call went: an event on its order. */
        post: operations["postCallsCallIdOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/{callId}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody was reached, in short. */
        post: operations["postCallsCallIdDone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/senders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The senders that you may see, by their ids. */
        get: operations["getSenders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/senders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A sender's settings as they were written.
         * @description Version 0 is what the account's file says.
         */
        get: operations["getSendersId"];
        /**
         * Makes a whole document the current settings, or makes a sender.
         * @description Every fault is told at once. The version before is kept; it is effective within a minute.
         */
        put: operations["putSendersId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/senders/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes an earlier version the current one, as a new version. */
        post: operations["postSendersIdRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/senders/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A message as it would read, of an example order. */
        post: operations["postSendersIdPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/senders/{id}/test-send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Such a message, really sent: to your own address, or to a number of the account's verifiedRecipients. */
        post: operations["postSendersIdTestSend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/senders/{id}/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What events would make us say, to whom, when and why. Nothing is written. */
        post: operations["postSendersIdDryRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/senders/{id}/sources/{source}/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The events that a payload of another system would become by the sender's mapping. Nothing is written.
         * @description A mapping that is not saved yet may come along; every fault is told with its place in the payload.
         */
        post: operations["postSendersIdSourcesSourceTry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/senders/{id}/sms-spend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What SMS have come to this month, what they will come to at its end, and the ceiling.
         * @description Counted when each SMS is sent, by its segments and the prices of the account; of a sender without `smsBudget` only the month is told.
         */
        get: operations["getSendersIdSmsSpend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/senders/{id}/systems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sender's own systems, with the secrets by which they know our webhooks. */
        get: operations["getSendersIdSystems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether people are being told, and what to do where they are not. */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schemas/sender.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The JSON Schema of settings, for editors. */
        get: operations["getSchemasSenderJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many customers gave how many points, by order type. */
        get: operations["getFeedback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what at the desk, the latest first. */
        get: operations["getActs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is paused of all that you may see. */
        get: operations["getPauses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Within a minute nothing of it goes any more: it is held.
         * @description What is left out is meant whole: {} is the account, for those who see every sender.
         */
        post: operations["postPause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets it go on: what is held and still worth saying goes within minutes. */
        post: operations["postResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document. */
        get: operations["getOpenapiJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document, to be read. */
        get: operations["getDocs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Events: components["schemas"]["Event"] | {
            events: unknown[];
        } | components["schemas"]["CloudEvent"] | components["schemas"]["CloudEvent"][];
        Crossings: {
            id?: string;
            senderId?: string;
            orderId: string;
            visitId: string;
            vehicleId: string;
            /** @enum {string} */
            type: "enter" | "exit";
            /**
             * @default address
             * @enum {string}
             */
            of: "address" | "approach";
            /** Format: date-time */
            at: string;
        } | {
            events: unknown[];
        };
        Payload: {
            [key: string]: unknown;
        } | unknown[];
        Device: {
            senderId?: string;
            customer: {
                email?: string;
                phone?: string;
                id?: string;
            };
            token: string;
            /** @enum {string} */
            platform: "apns" | "fcm";
            locale?: string;
        };
        Note: {
            note: string;
        };
        PhotoUpload: {
            /** @enum {string} */
            type: "image/jpeg" | "image/png" | "image/webp";
            bytes: number;
        };
        Resend: {
            to?: string;
            id?: string;
        };
        Outcome: {
            /** @enum {string} */
            outcome: "reached" | "no_answer" | "busy" | "voicemail" | "wrong_number" | "refused";
            note?: string;
            /** Format: date-time */
            next?: string;
            /** @enum {string} */
            refuses?: "calls" | "everything";
        };
        WrittenSettings: {
            id: string;
            name: string;
            /** Format: email */
            from: string;
            /** Format: email */
            replyTo?: string;
            smsName?: string;
            support: {
                /** Format: email */
                email?: string;
                phone?: string;
                /** Format: uri */
                url?: string;
            };
            /** @default true */
            phonesBack: boolean;
            /** Format: email */
            dispatcher?: string;
            /** @enum {string} */
            language: "en" | "sv" | "de" | "fr" | "es" | "nl";
            timeZone: string;
            /**
             * @default {
             *       "from": "09:00",
             *       "to": "21:00"
             *     }
             */
            sendingHours: {
                from: string;
                to: string;
            } | {
                mon?: {
                    from: string;
                    to: string;
                } | null;
                tue?: {
                    from: string;
                    to: string;
                } | null;
                wed?: {
                    from: string;
                    to: string;
                } | null;
                thu?: {
                    from: string;
                    to: string;
                } | null;
                fri?: {
                    from: string;
                    to: string;
                } | null;
                sat?: {
                    from: string;
                    to: string;
                } | null;
                sun?: {
                    from: string;
                    to: string;
                } | null;
            } | {
                default: components["schemas"]["Hours"];
                email?: components["schemas"]["Hours"];
                sms?: components["schemas"]["Hours"];
                push?: components["schemas"]["Hours"];
                whatsapp?: components["schemas"]["Hours"];
                call?: components["schemas"]["Hours"];
                webhook?: components["schemas"]["Hours"];
            };
            /** @default [] */
            holidays: string[];
            /** @default false */
            holdConfirmations: boolean;
            dailyCap?: number;
            /**
             * @default standard
             * @enum {string}
             */
            extends: "standard" | "route-delivery" | "rental-dispatch" | "made-to-order" | "marketplace";
            rules?: {
                id: string;
                /** @default true */
                enabled: boolean;
                on?: ("event.retracted" | "order.placed" | "order.updated" | "order.packed" | "order.cancelled" | "order.delayed" | "order.backordered" | "shipment.shipped" | "shipment.in_transit" | "shipment.exception" | "shipment.at_local_hub" | "shipment.out_for_delivery" | "shipment.ready_to_collect" | "shipment.returned" | "shipment.delivered" | "visit.planned" | "visit.rescheduled" | "visit.loaded" | "visit.started" | "visit.approaching" | "visit.arrived" | "visit.departed" | "visit.no_one_home" | "visit.failed" | "visit.left_unattended" | "visit.completed" | "visit.eta_changed") | string;
                /** @enum {string} */
                message?: "order-received" | "order-updated" | "packed" | "stage-reached" | "approval-asked" | "choose-slot" | "visit-planned" | "reminder" | "rescheduled" | "on-its-way" | "approaching" | "arrived" | "departed" | "delivered" | "left-unattended" | "not-home" | "not-completed" | "shipped" | "in-transit" | "out-for-delivery" | "ready-to-collect" | "returned" | "all-delivered" | "delayed" | "backordered" | "cancelled" | "correction" | "feedback" | "not-told" | "phone-back" | "low-rating" | "answered" | "nothing-heard" | "remedy-chosen" | "problem-reported" | "budget-spent" | "call-assigned" | "call-escalated" | "call-not-made" | "tracking-number-wrong" | "sms-budget-near" | "sms-budget-spent";
                /** @default {} */
                when: {
                    kind?: ("delivery" | "collection" | "appointment")[];
                    orderType?: string[];
                    windowWithin?: string;
                    reason?: string[];
                    hasPhoto?: boolean;
                    approval?: boolean;
                    hasSlots?: boolean;
                    parcel?: ("only" | "part" | "last")[];
                    ratingAtMost?: number;
                    optedIn?: boolean;
                    attributes?: {
                        [key: string]: string | number | boolean;
                    };
                };
                /** @default customer */
                to: "customer" | "dispatcher" | "assignee" | {
                    contacts: string;
                } | {
                    colleagues: string[];
                } | {
                    system: string;
                } | ("customer" | "dispatcher" | "assignee" | {
                    contacts: string;
                } | {
                    colleagues: string[];
                })[];
                channels?: ("email" | "sms" | "push" | "whatsapp" | "call" | "webhook")[];
                /**
                 * @default preferred
                 * @enum {string}
                 */
                use: "preferred" | "first" | "all";
                /** @default false */
                onlyIfAsked: boolean;
                /** @default {} */
                timing: {
                    delay?: string;
                    before?: {
                        /** @enum {string} */
                        time: "window" | "slotCutOff" | "approvalDue";
                        by: string;
                        atMost?: number;
                        orAfter?: string;
                        /** @default false */
                        orAtOnce: boolean;
                    };
                    laterDaysAfter?: string;
                    silence?: string;
                    sameDayDelay?: string;
                };
                /** @default false */
                uncapped: boolean;
                hours?: {
                    from: string;
                    to: string;
                } | {
                    mon?: {
                        from: string;
                        to: string;
                    } | null;
                    tue?: {
                        from: string;
                        to: string;
                    } | null;
                    wed?: {
                        from: string;
                        to: string;
                    } | null;
                    thu?: {
                        from: string;
                        to: string;
                    } | null;
                    fri?: {
                        from: string;
                        to: string;
                    } | null;
                    sat?: {
                        from: string;
                        to: string;
                    } | null;
                    sun?: {
                        from: string;
                        to: string;
                    } | null;
                } | {
                    email?: components["schemas"]["Hours"];
                    sms?: components["schemas"]["Hours"];
                    push?: components["schemas"]["Hours"];
                    whatsapp?: components["schemas"]["Hours"];
                    call?: components["schemas"]["Hours"];
                    webhook?: components["schemas"]["Hours"];
                };
                /**
                 * @default hold
                 * @enum {string}
                 */
                outside: "hold" | "skip" | "send";
                /** @default [] */
                atOnceOver: ("email" | "sms" | "push" | "whatsapp" | "call" | "webhook")[];
                group?: {
                    name: string;
                    within: string;
                    /** @default false */
                    preferred: boolean;
                };
                /** @enum {string} */
                notFrom?: "planned" | "rescheduled" | "loaded" | "started" | "approaching" | "arrived" | "departed" | "no_one_home" | "failed" | "left_unattended" | "completed";
                call?: {
                    /** Format: email */
                    assignee?: string;
                    /** Format: email */
                    supervisor?: string;
                    /** @default PT4H */
                    escalateAfter: string;
                };
                /** @default PT72H */
                timeToLive: string;
                smsLimit?: number;
                templates?: components["schemas"]["Translations"];
            }[];
            /** @default {} */
            orderTypes: {
                [key: string]: {
                    name?: {
                        en?: string;
                        sv?: string;
                        de?: string;
                        fr?: string;
                        es?: string;
                        nl?: string;
                    };
                    stages: {
                        id: string;
                        name?: {
                            en?: string;
                            sv?: string;
                            de?: string;
                            fr?: string;
                            es?: string;
                            nl?: string;
                        };
                        /** @default false */
                        approval: boolean;
                        /** @default false */
                        optional: boolean;
                        alsoBy?: {
                            /** @enum {string} */
                            event: "event.retracted" | "order.placed" | "order.updated" | "order.packed" | "order.cancelled" | "order.delayed" | "order.backordered" | "shipment.shipped" | "shipment.in_transit" | "shipment.exception" | "shipment.at_local_hub" | "shipment.out_for_delivery" | "shipment.ready_to_collect" | "shipment.returned" | "shipment.delivered" | "visit.planned" | "visit.rescheduled" | "visit.loaded" | "visit.started" | "visit.approaching" | "visit.arrived" | "visit.departed" | "visit.no_one_home" | "visit.failed" | "visit.left_unattended" | "visit.completed" | "visit.eta_changed";
                            /** @enum {string} */
                            kind?: "delivery" | "collection" | "appointment";
                        };
                    }[];
                    cancellableUntil?: string;
                };
            };
            /** @default [] */
            forms: {
                id: string;
                title: {
                    en?: string;
                    sv?: string;
                    de?: string;
                    fr?: string;
                    es?: string;
                    nl?: string;
                };
                fields: {
                    id: string;
                    label: {
                        en?: string;
                        sv?: string;
                        de?: string;
                        fr?: string;
                        es?: string;
                        nl?: string;
                    };
                    /** @enum {string} */
                    type: "text" | "number" | "choice" | "yesNo" | "date";
                    /** @default false */
                    required: boolean;
                    /** @default false */
                    secret: boolean;
                    options?: {
                        id: string;
                        label: {
                            en?: string;
                            sv?: string;
                            de?: string;
                            fr?: string;
                            es?: string;
                            nl?: string;
                        };
                    }[];
                }[];
                /** @default {} */
                when: {
                    orderType?: string[];
                    after?: string;
                    until?: string;
                };
            }[];
            /** @default [] */
            offers: {
                id: string;
                title: {
                    en?: string;
                    sv?: string;
                    de?: string;
                    fr?: string;
                    es?: string;
                    nl?: string;
                };
                text?: {
                    en?: string;
                    sv?: string;
                    de?: string;
                    fr?: string;
                    es?: string;
                    nl?: string;
                };
                /** Format: uri */
                url: string;
                /** Format: uri */
                imageUrl?: string;
                /** @default {} */
                when: {
                    orderType?: string[];
                    sku?: string[];
                    stage?: string;
                };
                /**
                 * @default [
                 *       "order-received",
                 *       "packed",
                 *       "delivered",
                 *       "feedback"
                 *     ]
                 */
                with: ("order-received" | "order-updated" | "packed" | "stage-reached" | "approval-asked" | "choose-slot" | "visit-planned" | "reminder" | "rescheduled" | "on-its-way" | "approaching" | "arrived" | "departed" | "delivered" | "left-unattended" | "not-home" | "not-completed" | "shipped" | "in-transit" | "out-for-delivery" | "ready-to-collect" | "returned" | "all-delivered" | "delayed" | "backordered" | "cancelled" | "correction" | "feedback" | "not-told" | "phone-back" | "low-rating" | "answered" | "nothing-heard" | "remedy-chosen" | "problem-reported" | "budget-spent" | "call-assigned" | "call-escalated" | "call-not-made" | "tracking-number-wrong" | "sms-budget-near" | "sms-budget-spent")[];
            }[];
            /** @default P30D */
            problemsWithin: string;
            delayPolicy?: {
                currency: string;
                budget: string;
                steps: {
                    from: string;
                    offer?: {
                        /** @enum {string} */
                        kind: "discount" | "refund" | "expedite";
                        amount?: string;
                        percent?: number;
                        code?: string;
                        text?: {
                            en?: string;
                            sv?: string;
                            de?: string;
                            fr?: string;
                            es?: string;
                            nl?: string;
                        };
                    };
                    /** @default [] */
                    choices: ("wait" | "refund" | "replacement")[];
                }[];
            };
            smsBudget?: {
                amount: string;
                currency: string;
            };
            /** @default [] */
            systems: {
                id: string;
                /** Format: uri */
                url: string;
                isBridge?: boolean;
                /** @default 1 */
                secretVersion: number;
            }[];
            /** @default {} */
            sources: {
                [key: string]: {
                    events?: string;
                    status: string;
                    statuses: {
                        [key: string]: string;
                    };
                    fields: {
                        [key: string]: string | {
                            value: string | number | boolean;
                        } | {
                            each: string;
                            fields: {
                                [key: string]: string;
                            };
                        };
                    };
                    timeZone?: string;
                };
            };
            whatsApp?: {
                phoneNumberId: string;
                templates: {
                    "order-received"?: {
                        en?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        sv?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        de?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        fr?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        es?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        nl?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                    };
                    "order-updated"?: {
                        en?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        sv?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        de?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        fr?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        es?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        nl?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                    };
                    packed?: {
                        en?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        sv?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        de?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        fr?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        es?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        nl?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                    };
                    "stage-reached"?: {
                        en?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        sv?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        de?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        fr?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        es?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        nl?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                    };
                    "approval-asked"?: {
                        en?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        sv?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        de?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        fr?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        es?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        nl?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                    };
                    "choose-slot"?: {
                        en?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        sv?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        de?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        fr?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        es?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        nl?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                    };
                    "visit-planned"?: {
                        en?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        sv?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        de?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        fr?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        es?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        nl?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                    };
                    reminder?: {
                        en?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        sv?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        de?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        fr?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        es?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        nl?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                    };
                    rescheduled?: {
                        en?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        sv?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        de?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        fr?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        es?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        nl?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                    };
                    "on-its-way"?: {
                        en?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        sv?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        de?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        fr?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        es?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        nl?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                    };
                    approaching?: {
                        en?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        sv?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        de?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        fr?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        es?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        nl?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                    };
                    arrived?: {
                        en?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        sv?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        de?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        fr?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        es?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        nl?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                    };
                    departed?: {
                        en?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        sv?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        de?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        fr?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        es?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        nl?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                    };
                    delivered?: {
                        en?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        sv?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        de?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        fr?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        es?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        nl?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                    };
                    "left-unattended"?: {
                        en?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        sv?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        de?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        fr?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        es?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        nl?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                    };
                    "not-home"?: {
                        en?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        sv?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        de?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        fr?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        es?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        nl?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                    };
                    "not-completed"?: {
                        en?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        sv?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        de?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        fr?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        es?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        nl?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                    };
                    shipped?: {
                        en?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        sv?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        de?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        fr?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        es?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        nl?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                    };
                    "in-transit"?: {
                        en?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        sv?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        de?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        fr?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        es?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        nl?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                    };
                    "out-for-delivery"?: {
                        en?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        sv?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        de?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        fr?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        es?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        nl?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                    };
                    "ready-to-collect"?: {
                        en?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        sv?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        de?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        fr?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        es?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        nl?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                    };
                    returned?: {
                        en?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        sv?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        de?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        fr?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        es?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        nl?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                    };
                    "all-delivered"?: {
                        en?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        sv?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        de?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        fr?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        es?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        nl?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                    };
                    delayed?: {
                        en?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        sv?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        de?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        fr?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        es?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        nl?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                    };
                    backordered?: {
                        en?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        sv?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        de?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        fr?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        es?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        nl?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                    };
                    cancelled?: {
                        en?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        sv?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        de?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        fr?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        es?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        nl?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                    };
                    correction?: {
                        en?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        sv?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        de?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        fr?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        es?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        nl?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                    };
                    feedback?: {
                        en?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        sv?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        de?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        fr?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        es?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        nl?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                    };
                    "not-told"?: {
                        en?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        sv?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        de?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        fr?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        es?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        nl?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                    };
                    "phone-back"?: {
                        en?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        sv?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        de?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        fr?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        es?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        nl?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                    };
                    "low-rating"?: {
                        en?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        sv?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        de?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        fr?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        es?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        nl?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                    };
                    answered?: {
                        en?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        sv?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        de?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        fr?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        es?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        nl?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                    };
                    "nothing-heard"?: {
                        en?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        sv?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        de?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        fr?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        es?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        nl?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                    };
                    "remedy-chosen"?: {
                        en?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        sv?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        de?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        fr?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        es?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        nl?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                    };
                    "problem-reported"?: {
                        en?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        sv?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        de?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        fr?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        es?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        nl?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                    };
                    "budget-spent"?: {
                        en?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        sv?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        de?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        fr?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        es?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        nl?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                    };
                    "call-assigned"?: {
                        en?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        sv?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        de?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        fr?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        es?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        nl?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                    };
                    "call-escalated"?: {
                        en?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        sv?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        de?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        fr?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        es?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        nl?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                    };
                    "call-not-made"?: {
                        en?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        sv?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        de?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        fr?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        es?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        nl?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                    };
                    "tracking-number-wrong"?: {
                        en?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        sv?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        de?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        fr?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        es?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        nl?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                    };
                    "sms-budget-near"?: {
                        en?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        sv?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        de?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        fr?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        es?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        nl?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                    };
                    "sms-budget-spent"?: {
                        en?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        sv?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        de?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        fr?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        es?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                        nl?: {
                            name: string;
                            language: string;
                            /** @default [] */
                            parameters: string[];
                        };
                    };
                };
            };
            /** @default {} */
            templates: {
                "order-received"?: components["schemas"]["Translations"];
                "order-updated"?: components["schemas"]["Translations"];
                packed?: components["schemas"]["Translations"];
                "stage-reached"?: components["schemas"]["Translations"];
                "approval-asked"?: components["schemas"]["Translations"];
                "choose-slot"?: components["schemas"]["Translations"];
                "visit-planned"?: components["schemas"]["Translations"];
                reminder?: components["schemas"]["Translations"];
                rescheduled?: components["schemas"]["Translations"];
                "on-its-way"?: components["schemas"]["Translations"];
                approaching?: components["schemas"]["Translations"];
                arrived?: components["schemas"]["Translations"];
                departed?: components["schemas"]["Translations"];
                delivered?: components["schemas"]["Translations"];
                "left-unattended"?: components["schemas"]["Translations"];
                "not-home"?: components["schemas"]["Translations"];
                "not-completed"?: components["schemas"]["Translations"];
                shipped?: components["schemas"]["Translations"];
                "in-transit"?: components["schemas"]["Translations"];
                "out-for-delivery"?: components["schemas"]["Translations"];
                "ready-to-collect"?: components["schemas"]["Translations"];
                returned?: components["schemas"]["Translations"];
                "all-delivered"?: components["schemas"]["Translations"];
                delayed?: components["schemas"]["Translations"];
                backordered?: components["schemas"]["Translations"];
                cancelled?: components["schemas"]["Translations"];
                correction?: components["schemas"]["Translations"];
                feedback?: components["schemas"]["Translations"];
                "not-told"?: components["schemas"]["Translations"];
                "phone-back"?: components["schemas"]["Translations"];
                "low-rating"?: components["schemas"]["Translations"];
                answered?: components["schemas"]["Translations"];
                "nothing-heard"?: components["schemas"]["Translations"];
                "remedy-chosen"?: components["schemas"]["Translations"];
                "problem-reported"?: components["schemas"]["Translations"];
                "budget-spent"?: components["schemas"]["Translations"];
                "call-assigned"?: components["schemas"]["Translations"];
                "call-escalated"?: components["schemas"]["Translations"];
                "call-not-made"?: components["schemas"]["Translations"];
                "tracking-number-wrong"?: components["schemas"]["Translations"];
                "sms-budget-near"?: components["schemas"]["Translations"];
                "sms-budget-spent"?: components["schemas"]["Translations"];
            };
            /** @default true */
            smsPlainLetters: boolean;
            buffer?: {
                before: string;
                after: string;
                /** @default 15 */
                roundTo: number;
            };
            /** @default [] */
            geofencedVehicles: string[];
            silentAfter?: string;
            /** @default #1f4d3f */
            brandColour: string;
            /** Format: uri */
            logoUrl?: string;
            $schema?: string;
        };
        Restore: {
            version: number;
        };
        Preview: {
            /** @enum {string} */
            message: "order-received" | "order-updated" | "packed" | "stage-reached" | "approval-asked" | "choose-slot" | "visit-planned" | "reminder" | "rescheduled" | "on-its-way" | "approaching" | "arrived" | "departed" | "delivered" | "left-unattended" | "not-home" | "not-completed" | "shipped" | "in-transit" | "out-for-delivery" | "ready-to-collect" | "returned" | "all-delivered" | "delayed" | "backordered" | "cancelled" | "correction" | "feedback" | "not-told" | "phone-back" | "low-rating" | "answered" | "nothing-heard" | "remedy-chosen" | "problem-reported" | "budget-spent" | "call-assigned" | "call-escalated" | "call-not-made" | "tracking-number-wrong" | "sms-budget-near" | "sms-budget-spent";
            /** @enum {string} */
            language?: "en" | "sv" | "de" | "fr" | "es" | "nl";
            /**
             * @default delivery
             * @enum {string}
             */
            kind: "delivery" | "collection" | "appointment";
            rule?: string;
            settings?: {
                [key: string]: unknown;
            };
        };
        TestSend: {
            /** @enum {string} */
            message: "order-received" | "order-updated" | "packed" | "stage-reached" | "approval-asked" | "choose-slot" | "visit-planned" | "reminder" | "rescheduled" | "on-its-way" | "approaching" | "arrived" | "departed" | "delivered" | "left-unattended" | "not-home" | "not-completed" | "shipped" | "in-transit" | "out-for-delivery" | "ready-to-collect" | "returned" | "all-delivered" | "delayed" | "backordered" | "cancelled" | "correction" | "feedback" | "not-told" | "phone-back" | "low-rating" | "answered" | "nothing-heard" | "remedy-chosen" | "problem-reported" | "budget-spent" | "call-assigned" | "call-escalated" | "call-not-made" | "tracking-number-wrong" | "sms-budget-near" | "sms-budget-spent";
            /** @enum {string} */
            language?: "en" | "sv" | "de" | "fr" | "es" | "nl";
            /**
             * @default delivery
             * @enum {string}
             */
            kind: "delivery" | "collection" | "appointment";
            rule?: string;
            settings?: {
                [key: string]: unknown;
            };
            /**
             * @default email
             * @enum {string}
             */
            channel: "email" | "sms";
            to?: string;
        };
        DryRun: {
            events: unknown[];
        };
        TriedPayload: {
            payload: {
                [key: string]: unknown;
            } | unknown[];
            mapping?: unknown;
        };
        PauseScope: {
            sender?: string;
            /** @enum {string} */
            channel?: "email" | "sms" | "push" | "whatsapp" | "call" | "webhook";
            rule?: string;
        };
        Event: {
            id: string;
            /** @enum {string} */
            type: "event.retracted";
            orderId: string;
            senderId?: string;
            /** Format: date-time */
            occurredAt: string;
            order?: components["schemas"]["OrderFacts"];
            silent?: boolean;
            data?: {
                eventId: string;
            };
        } | {
            id: string;
            /** @enum {string} */
            type: "order.placed" | "order.updated" | "order.packed" | "order.cancelled";
            orderId: string;
            senderId?: string;
            /** Format: date-time */
            occurredAt: string;
            order?: components["schemas"]["OrderFacts"];
            silent?: boolean;
            data?: {
                reason?: string;
                rawCode?: string;
                unknown?: boolean;
            };
        } | {
            id: string;
            /** @enum {string} */
            type: "order.delayed" | "order.backordered";
            orderId: string;
            senderId?: string;
            /** Format: date-time */
            occurredAt: string;
            order?: components["schemas"]["OrderFacts"];
            silent?: boolean;
            data?: {
                reason?: string;
                newEta?: {
                    /** Format: date-time */
                    from: string;
                    /** Format: date-time */
                    to: string;
                };
                nextSteps?: string;
                compensation?: {
                    /** @enum {string} */
                    kind: "refund" | "discount" | "expedite";
                    amount?: string;
                    currency?: string;
                    code?: string;
                    text?: string;
                };
            };
        } | {
            id: string;
            /** @enum {string} */
            type: "shipment.shipped" | "shipment.in_transit" | "shipment.exception" | "shipment.at_local_hub" | "shipment.out_for_delivery" | "shipment.ready_to_collect" | "shipment.returned" | "shipment.delivered";
            orderId: string;
            senderId?: string;
            /** Format: date-time */
            occurredAt: string;
            order?: components["schemas"]["OrderFacts"];
            silent?: boolean;
            data?: {
                shipmentId?: string;
                carrier?: string;
                trackingNumber?: string;
                /** Format: uri */
                trackingUrl?: string;
                method?: string;
                eta?: string | {
                    /** Format: date-time */
                    from: string;
                    /** Format: date-time */
                    to: string;
                };
                items?: {
                    name: string;
                    quantity?: number;
                    sku?: string;
                }[];
                location?: string;
                reason?: string;
                nextSteps?: string;
                rawCode?: string;
            };
        } | {
            id: string;
            /** @enum {string} */
            type: "visit.planned" | "visit.rescheduled" | "visit.loaded" | "visit.started" | "visit.approaching" | "visit.arrived" | "visit.departed" | "visit.no_one_home" | "visit.failed" | "visit.left_unattended" | "visit.completed" | "visit.eta_changed";
            orderId: string;
            senderId?: string;
            /** Format: date-time */
            occurredAt: string;
            order?: components["schemas"]["OrderFacts"];
            silent?: boolean;
            data?: {
                visitId?: string;
                /** @enum {string} */
                kind?: "delivery" | "collection" | "appointment";
                window?: {
                    /** Format: date-time */
                    from: string;
                    /** Format: date-time */
                    to: string;
                };
                eta?: string | {
                    /** Format: date-time */
                    from: string;
                    /** Format: date-time */
                    to: string;
                };
                routeId?: string;
                stop?: string | number;
                vehicleId?: string;
                /** @enum {string} */
                origin?: "driver" | "geofence" | "dispatcher";
                slots?: {
                    /** Format: date-time */
                    from: string;
                    /** Format: date-time */
                    to: string;
                }[];
                /** Format: date-time */
                slotCutOff?: string;
                rawCode?: string;
                photos?: (string)[];
                note?: string;
                reason?: string;
                nextSteps?: string;
                recipientName?: string;
            };
        } | {
            id: string;
            type: string;
            orderId: string;
            senderId?: string;
            /** Format: date-time */
            occurredAt: string;
            order?: components["schemas"]["OrderFacts"];
            silent?: boolean;
            data?: {
                note?: string;
                approval?: {
                    question: string;
                    /** Format: date-time */
                    dueAt?: string;
                };
            };
        } | {
            id: string;
            /** @enum {string} */
            type: "route.locked" | "route.loaded" | "route.started" | "route.delayed";
            senderId?: string;
            /** Format: date-time */
            occurredAt: string;
            silent?: boolean;
            data: {
                routeId: string;
                vehicleId?: string;
                reason?: string;
            };
        };
        CloudEvent: {
            /** @constant */
            specversion: "1.0";
            id: string;
            source: string;
            type: string;
            time: string;
            subject?: string;
            /** @default {} */
            data: {
                [key: string]: unknown;
            };
        };
        OrderFacts: {
            orderType?: string | null;
            number?: string | null;
            customer?: {
                id?: string | null;
                name?: string | null;
                givenName?: string | null;
                email?: string | null;
                phone?: string | null;
                locale?: string | null;
                timeZone?: string | null;
                channels?: ("email" | "sms" | "push" | "whatsapp" | "call" | "webhook")[] | null;
                hours?: {
                    from: string;
                    to: string;
                } | null;
            } | null;
            contacts?: {
                id?: string | null;
                name?: string | null;
                givenName?: string | null;
                email?: string | null;
                phone?: string | null;
                locale?: string | null;
                timeZone?: string | null;
                channels?: ("email" | "sms" | "push" | "whatsapp" | "call" | "webhook")[] | null;
                hours?: {
                    from: string;
                    to: string;
                } | null;
                role: string;
                notify?: {
                    email?: boolean | null;
                    sms?: boolean | null;
                    push?: boolean | null;
                    whatsapp?: boolean | null;
                    call?: boolean | null;
                } | null;
            }[] | null;
            deliveryAddress?: {
                lines?: string[] | null;
                postalCode?: string | null;
                city?: string | null;
                country?: string | null;
            } | null;
            items?: {
                name: string;
                quantity?: number;
                /** Format: uri */
                imageUrl?: string;
                price?: string;
                sku?: string;
            }[] | null;
            eta?: {
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                to: string;
            } | null;
            total?: {
                amount?: string | null;
                currency?: string | null;
            } | null;
            payment?: {
                status?: string | null;
                method?: string | null;
            } | null;
            notify?: {
                email?: boolean | null;
                sms?: boolean | null;
                push?: boolean | null;
                whatsapp?: boolean | null;
                call?: boolean | null;
            } | null;
            consent?: {
                marketing?: boolean | null;
                source?: string | null;
                wording?: string | null;
                whatsapp?: {
                    optedIn?: boolean | null;
                    source?: string | null;
                    at?: string | null;
                } | null;
            } | null;
            attributes?: {
                [key: string]: (string | number | boolean) | null;
            } | null;
        };
        Hours: {
            from: string;
            to: string;
        } | {
            mon?: {
                from: string;
                to: string;
            } | null;
            tue?: {
                from: string;
                to: string;
            } | null;
            wed?: {
                from: string;
                to: string;
            } | null;
            thu?: {
                from: string;
                to: string;
            } | null;
            fri?: {
                from: string;
                to: string;
            } | null;
            sat?: {
                from: string;
                to: string;
            } | null;
            sun?: {
                from: string;
                to: string;
            } | null;
        };
        Translations: {
            en?: components["schemas"]["Template"];
            sv?: components["schemas"]["Template"];
            de?: components["schemas"]["Template"];
            fr?: components["schemas"]["Template"];
            es?: components["schemas"]["Template"];
            nl?: components["schemas"]["Template"];
        };
        Template: {
            subject?: string;
            headline?: string;
            text?: string;
            sms?: string;
        };
        ReceivedEvents: {
            accepted: number;
            duplicates: number;
            rejected: {
                index: number;
                /** @enum {string} */
                code: "invalid" | "unknown_type" | "unknown_sender" | "occurred_in_future" | "event_too_large" | "unreadable";
                path: string;
                detail: string;
                faults: {
                    /** @enum {string} */
                    code: "invalid" | "unknown_type" | "unknown_sender" | "occurred_in_future" | "event_too_large" | "unreadable";
                    path: string;
                    detail: string;
                }[];
            }[];
        };
        ReceivedPayload: {
            accepted: number;
            duplicates: number;
            ignored: {
                index?: number;
                code: string;
            }[];
            rejected: {
                index: number;
                /** @enum {string} */
                code: "invalid" | "unknown_type" | "unknown_sender" | "occurred_in_future" | "event_too_large" | "unreadable";
                path: string;
                detail: string;
                faults: {
                    /** @enum {string} */
                    code: "invalid" | "unknown_type" | "unknown_sender" | "occurred_in_future" | "event_too_large" | "unreadable";
                    path: string;
                    detail: string;
                }[];
            }[];
        };
        Check: string;
        KeptDevice: {
            device: string;
            kept: boolean;
        };
        OrderHistory: {
            order: components["schemas"]["Order"];
            timeline: {
                id: string;
                type: string;
                orderId: string;
                senderId: string;
                /** Format: date-time */
                occurredAt: string;
                order?: components["schemas"]["KnownFacts"];
                silent?: boolean;
                /** @default {} */
                data: {
                    [key: string]: unknown;
                };
                source: string;
                /** Format: date-time */
                receivedAt: string;
                routeEvent?: string;
                silence?: string;
                why?: string;
            }[];
            messages: components["schemas"]["Message"][];
        };
        OrderTimeline: {
            timeline: {
                id: string;
                type: string;
                orderId: string;
                senderId: string;
                /** Format: date-time */
                occurredAt: string;
                order?: components["schemas"]["KnownFacts"];
                silent?: boolean;
                /** @default {} */
                data: {
                    [key: string]: unknown;
                };
                source: string;
                /** Format: date-time */
                receivedAt: string;
                routeEvent?: string;
                silence?: string;
                why?: string;
            }[];
            next?: string;
        };
        OrderMessages: {
            messages: components["schemas"]["Message"][];
            next?: string;
        };
        Noted: {
            sender: string;
            order: string;
            note: string;
            by: string;
            at: string;
        };
        PhotoPlace: {
            photo: string;
            upload: {
                /** @constant */
                method: "PUT";
                url: string;
                headers: {
                    [key: string]: string;
                };
            };
        };
        Message: {
            id: string;
            senderId: string;
            orderId: string;
            rule: string;
            /** @enum {string} */
            name: "order-received" | "order-updated" | "packed" | "stage-reached" | "approval-asked" | "choose-slot" | "visit-planned" | "reminder" | "rescheduled" | "on-its-way" | "approaching" | "arrived" | "departed" | "delivered" | "left-unattended" | "not-home" | "not-completed" | "shipped" | "in-transit" | "out-for-delivery" | "ready-to-collect" | "returned" | "all-delivered" | "delayed" | "backordered" | "cancelled" | "correction" | "feedback" | "not-told" | "phone-back" | "low-rating" | "answered" | "nothing-heard" | "remedy-chosen" | "problem-reported" | "budget-spent" | "call-assigned" | "call-escalated" | "call-not-made" | "tracking-number-wrong" | "sms-budget-near" | "sms-budget-spent";
            /** @enum {string} */
            purpose: "service" | "marketing";
            recipient: "customer" | {
                contact: number;
                role: string;
            } | {
                colleague: string;
            } | {
                system: string;
            };
            /** @enum {string} */
            channel: "email" | "sms" | "push" | "whatsapp" | "call" | "webhook";
            event: {
                type: string;
                hash: string;
                occurredAt: string;
                receivedAt?: string;
                routeEvent?: string;
            };
            about: {
                /** @constant */
                subject: "order";
            } | {
                /** @constant */
                subject: "visit";
                id: string;
            } | {
                /** @constant */
                subject: "shipment";
                id: string;
            } | {
                /** @constant */
                subject: "stage";
                name: string;
            };
            said: string;
            plannedAt: string;
            notBefore: string;
            staleAt: string;
            attempt: number;
            /** @default 0 */
            timesBusy: number;
            unanswered: number;
            verdict: string;
            codes: string[];
            untold?: {
                /** @enum {string} */
                name: "order-received" | "order-updated" | "packed" | "stage-reached" | "approval-asked" | "choose-slot" | "visit-planned" | "reminder" | "rescheduled" | "on-its-way" | "approaching" | "arrived" | "departed" | "delivered" | "left-unattended" | "not-home" | "not-completed" | "shipped" | "in-transit" | "out-for-delivery" | "ready-to-collect" | "returned" | "all-delivered" | "delayed" | "backordered" | "cancelled" | "correction" | "feedback" | "not-told" | "phone-back" | "low-rating" | "answered" | "nothing-heard" | "remedy-chosen" | "problem-reported" | "budget-spent" | "call-assigned" | "call-escalated" | "call-not-made" | "tracking-number-wrong" | "sms-budget-near" | "sms-budget-spent";
                recipient: "customer" | {
                    contact: number;
                    role: string;
                } | {
                    colleague: string;
                } | {
                    system: string;
                };
            };
            call?: {
                id: string;
                until: string;
            };
            again?: {
                of: string;
                by: string;
            };
            payload?: string;
            tellsOf?: {
                orderId: string;
                visitId: string;
                said: string;
            }[];
            contact?: string;
            endedOn?: ("email" | "sms" | "push" | "whatsapp" | "call" | "webhook")[];
            report: {
                /** @enum {string} */
                kind: "accepted" | "unknown" | "delayed" | "bounced_for_now" | "needless" | "delivered" | "undelivered" | "bounced" | "rejected" | "complained";
                at: string;
                code: string;
                providerId: string;
                words?: string;
            } | null;
            /** @constant */
            state: "planned";
        } | {
            id: string;
            senderId: string;
            orderId: string;
            rule: string;
            /** @enum {string} */
            name: "order-received" | "order-updated" | "packed" | "stage-reached" | "approval-asked" | "choose-slot" | "visit-planned" | "reminder" | "rescheduled" | "on-its-way" | "approaching" | "arrived" | "departed" | "delivered" | "left-unattended" | "not-home" | "not-completed" | "shipped" | "in-transit" | "out-for-delivery" | "ready-to-collect" | "returned" | "all-delivered" | "delayed" | "backordered" | "cancelled" | "correction" | "feedback" | "not-told" | "phone-back" | "low-rating" | "answered" | "nothing-heard" | "remedy-chosen" | "problem-reported" | "budget-spent" | "call-assigned" | "call-escalated" | "call-not-made" | "tracking-number-wrong" | "sms-budget-near" | "sms-budget-spent";
            /** @enum {string} */
            purpose: "service" | "marketing";
            recipient: "customer" | {
                contact: number;
                role: string;
            } | {
                colleague: string;
            } | {
                system: string;
            };
            /** @enum {string} */
            channel: "email" | "sms" | "push" | "whatsapp" | "call" | "webhook";
            event: {
                type: string;
                hash: string;
                occurredAt: string;
                receivedAt?: string;
                routeEvent?: string;
            };
            about: {
                /** @constant */
                subject: "order";
            } | {
                /** @constant */
                subject: "visit";
                id: string;
            } | {
                /** @constant */
                subject: "shipment";
                id: string;
            } | {
                /** @constant */
                subject: "stage";
                name: string;
            };
            said: string;
            plannedAt: string;
            notBefore: string;
            staleAt: string;
            attempt: number;
            /** @default 0 */
            timesBusy: number;
            unanswered: number;
            verdict: string;
            codes: string[];
            untold?: {
                /** @enum {string} */
                name: "order-received" | "order-updated" | "packed" | "stage-reached" | "approval-asked" | "choose-slot" | "visit-planned" | "reminder" | "rescheduled" | "on-its-way" | "approaching" | "arrived" | "departed" | "delivered" | "left-unattended" | "not-home" | "not-completed" | "shipped" | "in-transit" | "out-for-delivery" | "ready-to-collect" | "returned" | "all-delivered" | "delayed" | "backordered" | "cancelled" | "correction" | "feedback" | "not-told" | "phone-back" | "low-rating" | "answered" | "nothing-heard" | "remedy-chosen" | "problem-reported" | "budget-spent" | "call-assigned" | "call-escalated" | "call-not-made" | "tracking-number-wrong" | "sms-budget-near" | "sms-budget-spent";
                recipient: "customer" | {
                    contact: number;
                    role: string;
                } | {
                    colleague: string;
                } | {
                    system: string;
                };
            };
            call?: {
                id: string;
                until: string;
            };
            again?: {
                of: string;
                by: string;
            };
            payload?: string;
            tellsOf?: {
                orderId: string;
                visitId: string;
                said: string;
            }[];
            contact?: string;
            endedOn?: ("email" | "sms" | "push" | "whatsapp" | "call" | "webhook")[];
            report: {
                /** @enum {string} */
                kind: "accepted" | "unknown" | "delayed" | "bounced_for_now" | "needless" | "delivered" | "undelivered" | "bounced" | "rejected" | "complained";
                at: string;
                code: string;
                providerId: string;
                words?: string;
            } | null;
            /** @constant */
            state: "held";
            until: string;
        } | {
            id: string;
            senderId: string;
            orderId: string;
            rule: string;
            /** @enum {string} */
            name: "order-received" | "order-updated" | "packed" | "stage-reached" | "approval-asked" | "choose-slot" | "visit-planned" | "reminder" | "rescheduled" | "on-its-way" | "approaching" | "arrived" | "departed" | "delivered" | "left-unattended" | "not-home" | "not-completed" | "shipped" | "in-transit" | "out-for-delivery" | "ready-to-collect" | "returned" | "all-delivered" | "delayed" | "backordered" | "cancelled" | "correction" | "feedback" | "not-told" | "phone-back" | "low-rating" | "answered" | "nothing-heard" | "remedy-chosen" | "problem-reported" | "budget-spent" | "call-assigned" | "call-escalated" | "call-not-made" | "tracking-number-wrong" | "sms-budget-near" | "sms-budget-spent";
            /** @enum {string} */
            purpose: "service" | "marketing";
            recipient: "customer" | {
                contact: number;
                role: string;
            } | {
                colleague: string;
            } | {
                system: string;
            };
            /** @enum {string} */
            channel: "email" | "sms" | "push" | "whatsapp" | "call" | "webhook";
            event: {
                type: string;
                hash: string;
                occurredAt: string;
                receivedAt?: string;
                routeEvent?: string;
            };
            about: {
                /** @constant */
                subject: "order";
            } | {
                /** @constant */
                subject: "visit";
                id: string;
            } | {
                /** @constant */
                subject: "shipment";
                id: string;
            } | {
                /** @constant */
                subject: "stage";
                name: string;
            };
            said: string;
            plannedAt: string;
            notBefore: string;
            staleAt: string;
            attempt: number;
            /** @default 0 */
            timesBusy: number;
            unanswered: number;
            verdict: string;
            codes: string[];
            untold?: {
                /** @enum {string} */
                name: "order-received" | "order-updated" | "packed" | "stage-reached" | "approval-asked" | "choose-slot" | "visit-planned" | "reminder" | "rescheduled" | "on-its-way" | "approaching" | "arrived" | "departed" | "delivered" | "left-unattended" | "not-home" | "not-completed" | "shipped" | "in-transit" | "out-for-delivery" | "ready-to-collect" | "returned" | "all-delivered" | "delayed" | "backordered" | "cancelled" | "correction" | "feedback" | "not-told" | "phone-back" | "low-rating" | "answered" | "nothing-heard" | "remedy-chosen" | "problem-reported" | "budget-spent" | "call-assigned" | "call-escalated" | "call-not-made" | "tracking-number-wrong" | "sms-budget-near" | "sms-budget-spent";
                recipient: "customer" | {
                    contact: number;
                    role: string;
                } | {
                    colleague: string;
                } | {
                    system: string;
                };
            };
            call?: {
                id: string;
                until: string;
            };
            again?: {
                of: string;
                by: string;
            };
            payload?: string;
            tellsOf?: {
                orderId: string;
                visitId: string;
                said: string;
            }[];
            contact?: string;
            endedOn?: ("email" | "sms" | "push" | "whatsapp" | "call" | "webhook")[];
            report: {
                /** @enum {string} */
                kind: "accepted" | "unknown" | "delayed" | "bounced_for_now" | "needless" | "delivered" | "undelivered" | "bounced" | "rejected" | "complained";
                at: string;
                code: string;
                providerId: string;
                words?: string;
            } | null;
            /** @constant */
            state: "sending";
            leaseUntil: string;
        } | {
            id: string;
            senderId: string;
            orderId: string;
            rule: string;
            /** @enum {string} */
            name: "order-received" | "order-updated" | "packed" | "stage-reached" | "approval-asked" | "choose-slot" | "visit-planned" | "reminder" | "rescheduled" | "on-its-way" | "approaching" | "arrived" | "departed" | "delivered" | "left-unattended" | "not-home" | "not-completed" | "shipped" | "in-transit" | "out-for-delivery" | "ready-to-collect" | "returned" | "all-delivered" | "delayed" | "backordered" | "cancelled" | "correction" | "feedback" | "not-told" | "phone-back" | "low-rating" | "answered" | "nothing-heard" | "remedy-chosen" | "problem-reported" | "budget-spent" | "call-assigned" | "call-escalated" | "call-not-made" | "tracking-number-wrong" | "sms-budget-near" | "sms-budget-spent";
            /** @enum {string} */
            purpose: "service" | "marketing";
            recipient: "customer" | {
                contact: number;
                role: string;
            } | {
                colleague: string;
            } | {
                system: string;
            };
            /** @enum {string} */
            channel: "email" | "sms" | "push" | "whatsapp" | "call" | "webhook";
            event: {
                type: string;
                hash: string;
                occurredAt: string;
                receivedAt?: string;
                routeEvent?: string;
            };
            about: {
                /** @constant */
                subject: "order";
            } | {
                /** @constant */
                subject: "visit";
                id: string;
            } | {
                /** @constant */
                subject: "shipment";
                id: string;
            } | {
                /** @constant */
                subject: "stage";
                name: string;
            };
            said: string;
            plannedAt: string;
            notBefore: string;
            staleAt: string;
            attempt: number;
            /** @default 0 */
            timesBusy: number;
            unanswered: number;
            verdict: string;
            codes: string[];
            untold?: {
                /** @enum {string} */
                name: "order-received" | "order-updated" | "packed" | "stage-reached" | "approval-asked" | "choose-slot" | "visit-planned" | "reminder" | "rescheduled" | "on-its-way" | "approaching" | "arrived" | "departed" | "delivered" | "left-unattended" | "not-home" | "not-completed" | "shipped" | "in-transit" | "out-for-delivery" | "ready-to-collect" | "returned" | "all-delivered" | "delayed" | "backordered" | "cancelled" | "correction" | "feedback" | "not-told" | "phone-back" | "low-rating" | "answered" | "nothing-heard" | "remedy-chosen" | "problem-reported" | "budget-spent" | "call-assigned" | "call-escalated" | "call-not-made" | "tracking-number-wrong" | "sms-budget-near" | "sms-budget-spent";
                recipient: "customer" | {
                    contact: number;
                    role: string;
                } | {
                    colleague: string;
                } | {
                    system: string;
                };
            };
            call?: {
                id: string;
                until: string;
            };
            again?: {
                of: string;
                by: string;
            };
            payload?: string;
            tellsOf?: {
                orderId: string;
                visitId: string;
                said: string;
            }[];
            contact?: string;
            endedOn?: ("email" | "sms" | "push" | "whatsapp" | "call" | "webhook")[];
            report: {
                /** @enum {string} */
                kind: "accepted" | "unknown" | "delayed" | "bounced_for_now" | "needless" | "delivered" | "undelivered" | "bounced" | "rejected" | "complained";
                at: string;
                code: string;
                providerId: string;
                words?: string;
            } | null;
            /** @constant */
            state: "sent";
            sentAt: string;
            providerId: string;
        } | {
            id: string;
            senderId: string;
            orderId: string;
            rule: string;
            /** @enum {string} */
            name: "order-received" | "order-updated" | "packed" | "stage-reached" | "approval-asked" | "choose-slot" | "visit-planned" | "reminder" | "rescheduled" | "on-its-way" | "approaching" | "arrived" | "departed" | "delivered" | "left-unattended" | "not-home" | "not-completed" | "shipped" | "in-transit" | "out-for-delivery" | "ready-to-collect" | "returned" | "all-delivered" | "delayed" | "backordered" | "cancelled" | "correction" | "feedback" | "not-told" | "phone-back" | "low-rating" | "answered" | "nothing-heard" | "remedy-chosen" | "problem-reported" | "budget-spent" | "call-assigned" | "call-escalated" | "call-not-made" | "tracking-number-wrong" | "sms-budget-near" | "sms-budget-spent";
            /** @enum {string} */
            purpose: "service" | "marketing";
            recipient: "customer" | {
                contact: number;
                role: string;
            } | {
                colleague: string;
            } | {
                system: string;
            };
            /** @enum {string} */
            channel: "email" | "sms" | "push" | "whatsapp" | "call" | "webhook";
            event: {
                type: string;
                hash: string;
                occurredAt: string;
                receivedAt?: string;
                routeEvent?: string;
            };
            about: {
                /** @constant */
                subject: "order";
            } | {
                /** @constant */
                subject: "visit";
                id: string;
            } | {
                /** @constant */
                subject: "shipment";
                id: string;
            } | {
                /** @constant */
                subject: "stage";
                name: string;
            };
            said: string;
            plannedAt: string;
            notBefore: string;
            staleAt: string;
            attempt: number;
            /** @default 0 */
            timesBusy: number;
            unanswered: number;
            verdict: string;
            codes: string[];
            untold?: {
                /** @enum {string} */
                name: "order-received" | "order-updated" | "packed" | "stage-reached" | "approval-asked" | "choose-slot" | "visit-planned" | "reminder" | "rescheduled" | "on-its-way" | "approaching" | "arrived" | "departed" | "delivered" | "left-unattended" | "not-home" | "not-completed" | "shipped" | "in-transit" | "out-for-delivery" | "ready-to-collect" | "returned" | "all-delivered" | "delayed" | "backordered" | "cancelled" | "correction" | "feedback" | "not-told" | "phone-back" | "low-rating" | "answered" | "nothing-heard" | "remedy-chosen" | "problem-reported" | "budget-spent" | "call-assigned" | "call-escalated" | "call-not-made" | "tracking-number-wrong" | "sms-budget-near" | "sms-budget-spent";
                recipient: "customer" | {
                    contact: number;
                    role: string;
                } | {
                    colleague: string;
                } | {
                    system: string;
                };
            };
            call?: {
                id: string;
                until: string;
            };
            again?: {
                of: string;
                by: string;
            };
            payload?: string;
            tellsOf?: {
                orderId: string;
                visitId: string;
                said: string;
            }[];
            contact?: string;
            endedOn?: ("email" | "sms" | "push" | "whatsapp" | "call" | "webhook")[];
            report: {
                /** @enum {string} */
                kind: "accepted" | "unknown" | "delayed" | "bounced_for_now" | "needless" | "delivered" | "undelivered" | "bounced" | "rejected" | "complained";
                at: string;
                code: string;
                providerId: string;
                words?: string;
            } | null;
            /** @constant */
            state: "failed";
            failedAt: string;
        } | {
            id: string;
            senderId: string;
            orderId: string;
            rule: string;
            /** @enum {string} */
            name: "order-received" | "order-updated" | "packed" | "stage-reached" | "approval-asked" | "choose-slot" | "visit-planned" | "reminder" | "rescheduled" | "on-its-way" | "approaching" | "arrived" | "departed" | "delivered" | "left-unattended" | "not-home" | "not-completed" | "shipped" | "in-transit" | "out-for-delivery" | "ready-to-collect" | "returned" | "all-delivered" | "delayed" | "backordered" | "cancelled" | "correction" | "feedback" | "not-told" | "phone-back" | "low-rating" | "answered" | "nothing-heard" | "remedy-chosen" | "problem-reported" | "budget-spent" | "call-assigned" | "call-escalated" | "call-not-made" | "tracking-number-wrong" | "sms-budget-near" | "sms-budget-spent";
            /** @enum {string} */
            purpose: "service" | "marketing";
            recipient: "customer" | {
                contact: number;
                role: string;
            } | {
                colleague: string;
            } | {
                system: string;
            };
            /** @enum {string} */
            channel: "email" | "sms" | "push" | "whatsapp" | "call" | "webhook";
            event: {
                type: string;
                hash: string;
                occurredAt: string;
                receivedAt?: string;
                routeEvent?: string;
            };
            about: {
                /** @constant */
                subject: "order";
            } | {
                /** @constant */
                subject: "visit";
                id: string;
            } | {
                /** @constant */
                subject: "shipment";
                id: string;
            } | {
                /** @constant */
                subject: "stage";
                name: string;
            };
            said: string;
            plannedAt: string;
            notBefore: string;
            staleAt: string;
            attempt: number;
            /** @default 0 */
            timesBusy: number;
            unanswered: number;
            verdict: string;
            codes: string[];
            untold?: {
                /** @enum {string} */
                name: "order-received" | "order-updated" | "packed" | "stage-reached" | "approval-asked" | "choose-slot" | "visit-planned" | "reminder" | "rescheduled" | "on-its-way" | "approaching" | "arrived" | "departed" | "delivered" | "left-unattended" | "not-home" | "not-completed" | "shipped" | "in-transit" | "out-for-delivery" | "ready-to-collect" | "returned" | "all-delivered" | "delayed" | "backordered" | "cancelled" | "correction" | "feedback" | "not-told" | "phone-back" | "low-rating" | "answered" | "nothing-heard" | "remedy-chosen" | "problem-reported" | "budget-spent" | "call-assigned" | "call-escalated" | "call-not-made" | "tracking-number-wrong" | "sms-budget-near" | "sms-budget-spent";
                recipient: "customer" | {
                    contact: number;
                    role: string;
                } | {
                    colleague: string;
                } | {
                    system: string;
                };
            };
            call?: {
                id: string;
                until: string;
            };
            again?: {
                of: string;
                by: string;
            };
            payload?: string;
            tellsOf?: {
                orderId: string;
                visitId: string;
                said: string;
            }[];
            contact?: string;
            endedOn?: ("email" | "sms" | "push" | "whatsapp" | "call" | "webhook")[];
            report: {
                /** @enum {string} */
                kind: "accepted" | "unknown" | "delayed" | "bounced_for_now" | "needless" | "delivered" | "undelivered" | "bounced" | "rejected" | "complained";
                at: string;
                code: string;
                providerId: string;
                words?: string;
            } | null;
            /** @constant */
            state: "skipped";
            skippedAt: string;
        } | {
            id: string;
            senderId: string;
            orderId: string;
            rule: string;
            /** @enum {string} */
            name: "order-received" | "order-updated" | "packed" | "stage-reached" | "approval-asked" | "choose-slot" | "visit-planned" | "reminder" | "rescheduled" | "on-its-way" | "approaching" | "arrived" | "departed" | "delivered" | "left-unattended" | "not-home" | "not-completed" | "shipped" | "in-transit" | "out-for-delivery" | "ready-to-collect" | "returned" | "all-delivered" | "delayed" | "backordered" | "cancelled" | "correction" | "feedback" | "not-told" | "phone-back" | "low-rating" | "answered" | "nothing-heard" | "remedy-chosen" | "problem-reported" | "budget-spent" | "call-assigned" | "call-escalated" | "call-not-made" | "tracking-number-wrong" | "sms-budget-near" | "sms-budget-spent";
            /** @enum {string} */
            purpose: "service" | "marketing";
            recipient: "customer" | {
                contact: number;
                role: string;
            } | {
                colleague: string;
            } | {
                system: string;
            };
            /** @enum {string} */
            channel: "email" | "sms" | "push" | "whatsapp" | "call" | "webhook";
            event: {
                type: string;
                hash: string;
                occurredAt: string;
                receivedAt?: string;
                routeEvent?: string;
            };
            about: {
                /** @constant */
                subject: "order";
            } | {
                /** @constant */
                subject: "visit";
                id: string;
            } | {
                /** @constant */
                subject: "shipment";
                id: string;
            } | {
                /** @constant */
                subject: "stage";
                name: string;
            };
            said: string;
            plannedAt: string;
            notBefore: string;
            staleAt: string;
            attempt: number;
            /** @default 0 */
            timesBusy: number;
            unanswered: number;
            verdict: string;
            codes: string[];
            untold?: {
                /** @enum {string} */
                name: "order-received" | "order-updated" | "packed" | "stage-reached" | "approval-asked" | "choose-slot" | "visit-planned" | "reminder" | "rescheduled" | "on-its-way" | "approaching" | "arrived" | "departed" | "delivered" | "left-unattended" | "not-home" | "not-completed" | "shipped" | "in-transit" | "out-for-delivery" | "ready-to-collect" | "returned" | "all-delivered" | "delayed" | "backordered" | "cancelled" | "correction" | "feedback" | "not-told" | "phone-back" | "low-rating" | "answered" | "nothing-heard" | "remedy-chosen" | "problem-reported" | "budget-spent" | "call-assigned" | "call-escalated" | "call-not-made" | "tracking-number-wrong" | "sms-budget-near" | "sms-budget-spent";
                recipient: "customer" | {
                    contact: number;
                    role: string;
                } | {
                    colleague: string;
                } | {
                    system: string;
                };
            };
            call?: {
                id: string;
                until: string;
            };
            again?: {
                of: string;
                by: string;
            };
            payload?: string;
            tellsOf?: {
                orderId: string;
                visitId: string;
                said: string;
            }[];
            contact?: string;
            endedOn?: ("email" | "sms" | "push" | "whatsapp" | "call" | "webhook")[];
            report: {
                /** @enum {string} */
                kind: "accepted" | "unknown" | "delayed" | "bounced_for_now" | "needless" | "delivered" | "undelivered" | "bounced" | "rejected" | "complained";
                at: string;
                code: string;
                providerId: string;
                words?: string;
            } | null;
            /** @constant */
            state: "unknown";
            until?: string;
        };
        Resent: {
            id: string;
            again: string;
            sender: string;
            order: string;
            corrected: boolean;
        };
        CustomerExport: {
            sender: string;
            /** @enum {string} */
            channel: "email" | "sms";
            consent: {
                /** @enum {string} */
                kind: "stop" | "start" | "opted_out" | "unreachable" | "complaint" | "unsubscribe" | "resubscribe";
                at: string;
                source: string;
                wording: string;
                senderId?: string;
            }[];
            preferences: {
                channels?: ("email" | "sms" | "push" | "whatsapp" | "call" | "webhook")[];
                locale?: string;
                hours?: {
                    from: string;
                    to: string;
                } | null;
                at: string;
            } | null;
            devices: {
                /** @enum {string} */
                kind: "app" | "web";
                /** @enum {string} */
                platform?: "apns" | "fcm";
                locale?: string;
            }[];
            orders: {
                order: components["schemas"]["Order"];
                timeline: components["schemas"]["StoredEvent"][];
                messages: components["schemas"]["Message"][];
                photos: {
                    id: string;
                    /** @enum {string} */
                    type: "image/jpeg" | "image/png" | "image/webp";
                    width: number;
                    height: number;
                    /** Format: date-time */
                    keptAt: string;
                }[];
            }[];
            asContact: {
                orderId: string;
                number: string | null;
                contacts: {
                    id?: string | null;
                    name?: string | null;
                    givenName?: string | null;
                    email?: string | null;
                    phone?: string | null;
                    locale?: string | null;
                    timeZone?: string | null;
                    channels?: ("email" | "sms" | "push" | "whatsapp" | "call" | "webhook")[] | null;
                    hours?: {
                        from: string;
                        to: string;
                    } | null;
                    role: string;
                    notify?: {
                        email?: boolean | null;
                        sms?: boolean | null;
                        push?: boolean | null;
                        whatsapp?: boolean | null;
                        call?: boolean | null;
                    } | null;
                }[];
                events: {
                    id: string;
                    source: string;
                    type: string;
                    /** Format: date-time */
                    occurredAt: string;
                    contacts: {
                        id?: string | null;
                        name?: string | null;
                        givenName?: string | null;
                        email?: string | null;
                        phone?: string | null;
                        locale?: string | null;
                        timeZone?: string | null;
                        channels?: ("email" | "sms" | "push" | "whatsapp" | "call" | "webhook")[] | null;
                        hours?: {
                            from: string;
                            to: string;
                        } | null;
                        role: string;
                        notify?: {
                            email?: boolean | null;
                            sms?: boolean | null;
                            push?: boolean | null;
                            whatsapp?: boolean | null;
                            call?: boolean | null;
                        } | null;
                    }[];
                }[];
                messages: components["schemas"]["Message"][];
            }[];
            next?: string;
        };
        CustomerErasure: {
            sender: string;
            erased: {
                orders: number;
                events: number;
                messages: number;
                photos: number;
                devices: number;
                preferences: number;
            };
            done: boolean;
        };
        Calls: {
            calls: components["schemas"]["Call"][];
            next?: string;
        };
        NextCall: {
            call: components["schemas"]["Call"] | null;
            order?: components["schemas"]["Order"];
        };
        ClaimedCall: {
            call: components["schemas"]["Call"];
            order?: components["schemas"]["Order"];
        };
        ReleasedCall: {
            call: components["schemas"]["Call"];
        };
        CallOutcome: {
            id: string;
            sender: string;
            order: string;
            /** @enum {string} */
            outcome: "reached" | "no_answer" | "busy" | "voicemail" | "wrong_number" | "refused";
            calledAt: string;
            by: string;
            next?: string;
        };
        Senders: {
            senders: {
                id: string;
                name: string;
                version: number;
                updatedAt?: string;
                updatedBy?: string;
            }[];
            next?: string;
        };
        Settings: {
            id: string;
            name: string;
            version: number;
            updatedAt?: string;
            updatedBy?: string;
            settings: {
                [key: string]: unknown;
            };
        };
        SavedSettings: {
            id: string;
            name: string;
            version: number;
            updatedAt?: string;
            updatedBy?: string;
            settings: {
                [key: string]: unknown;
            };
            warnings: {
                detail: string;
                path?: string;
                rules?: [
                    string,
                    string
                ];
            }[];
        };
        Previewed: {
            email: {
                subject: string;
                html: string;
                text: string;
            };
            sms: {
                text: string;
                characters: number;
                segments: number;
                dear: string[];
            };
            call: {
                headline: string;
                script: string[];
            };
            push: {
                title: string;
                body: string;
            };
        };
        TestSent: {
            /** @enum {string} */
            sent: "email" | "sms";
            to: string;
            at: string;
        };
        DryRunOutcome: {
            events: {
                event: string;
                type: string;
                orderId?: string;
                at: string;
                stops?: number;
                silence?: string;
                why?: string;
                messages: {
                    rule: string;
                    /** @enum {string} */
                    message: "order-received" | "order-updated" | "packed" | "stage-reached" | "approval-asked" | "choose-slot" | "visit-planned" | "reminder" | "rescheduled" | "on-its-way" | "approaching" | "arrived" | "departed" | "delivered" | "left-unattended" | "not-home" | "not-completed" | "shipped" | "in-transit" | "out-for-delivery" | "ready-to-collect" | "returned" | "all-delivered" | "delayed" | "backordered" | "cancelled" | "correction" | "feedback" | "not-told" | "phone-back" | "low-rating" | "answered" | "nothing-heard" | "remedy-chosen" | "problem-reported" | "budget-spent" | "call-assigned" | "call-escalated" | "call-not-made" | "tracking-number-wrong" | "sms-budget-near" | "sms-budget-spent";
                    recipient: "customer" | {
                        contact: number;
                        role: string;
                    } | {
                        colleague: string;
                    } | {
                        system: string;
                    };
                    /** @enum {string} */
                    channel: "email" | "sms" | "push" | "whatsapp" | "call" | "webhook";
                    /** @enum {string} */
                    state: "planned" | "held" | "sending" | "sent" | "failed" | "skipped" | "unknown";
                    verdict: string;
                    codes: string[];
                    to?: string;
                    at?: string;
                    subject?: string;
                    html?: string;
                    text?: string;
                    title?: string;
                    template?: {
                        name: string;
                        language: string;
                    };
                    parameters?: string[];
                    segments?: number;
                    headline?: string;
                    script?: string[];
                    zone?: string;
                    body?: string;
                }[];
            }[];
        };
        TriedEvents: {
            events: ({
                foundBy?: {
                    [key: string]: unknown;
                };
            } & {
                [key: string]: unknown;
            })[];
        };
        SmsSpend: {
            month: string;
            currency?: string;
            ceiling?: string;
            spent?: string;
            forecast?: string;
            withoutCeiling?: string;
        };
        Systems: {
            systems: {
                id: string;
                url: string;
                secrets: string[];
            }[];
        };
        Health: {
            /** @enum {string} */
            status: "green" | "amber" | "red";
            sentence: string;
            lastSweep: {
                endedAt: string;
                minutesAgo: number;
            } | null;
            oldestDue: {
                dueAt: string;
                minutesLate: number;
            } | null;
            deadLetters: number | null;
            today: {
                sent: number;
                refused: number;
            };
        };
        JsonSchema: {
            [key: string]: unknown;
        };
        Feedback: {
            feedback: {
                orderType: string;
                points: number[];
                count: number;
                average?: number;
            }[];
        };
        Acts: {
            acts: {
                id: string;
                at: string;
                by: string;
                /** @enum {string} */
                what: "message_cancelled" | "message_resent" | "order_noted" | "called" | "customer_exported" | "customer_erased" | "settings_saved" | "settings_restored" | "paused" | "resumed" | "test_sent";
                senderId?: string;
                to: {
                    [key: string]: string;
                };
            }[];
            next?: string;
        };
        Pauses: {
            pauses: {
                sender?: string;
                /** @enum {string} */
                channel?: "email" | "sms" | "push" | "whatsapp" | "call" | "webhook";
                rule?: string;
                since: string;
                by: string;
            }[];
        };
        OpenApiDocument: {
            [key: string]: unknown;
        };
        Page: string;
        Order: {
            senderId: string;
            orderId: string;
            facts: {
                values: components["schemas"]["KnownFacts"];
                since: {
                    [key: string]: string[];
                };
            };
            erasedAt?: string;
            marks: {
                [key: string]: string;
            };
            delay: {
                values: {
                    delay?: {
                        reason?: string;
                        newEta?: {
                            /** Format: date-time */
                            from: string;
                            /** Format: date-time */
                            to: string;
                        };
                        nextSteps?: string;
                        compensation?: {
                            /** @enum {string} */
                            kind: "refund" | "discount" | "expedite";
                            amount?: string;
                            currency?: string;
                            code?: string;
                            text?: string;
                        };
                    };
                };
                since: {
                    [key: string]: string[];
                };
            };
            /**
             * @default {
             *       "values": {},
             *       "since": {}
             *     }
             */
            details: {
                values: {
                    [key: string]: {
                        reason?: string;
                        note?: string;
                        approval?: {
                            question: string;
                            /** Format: date-time */
                            dueAt?: string;
                        };
                        phone?: string;
                        when?: string;
                        about?: string;
                    };
                };
                since: {
                    [key: string]: string[];
                };
            };
            /** @default {} */
            proposals: {
                [key: string]: string;
            };
            /**
             * @default {
             *       "values": {},
             *       "since": {}
             *     }
             */
            answers: {
                values: {
                    [key: string]: {
                        type: string;
                        stage?: string;
                        comment?: string;
                        /** Format: date-time */
                        askedAt?: string;
                        proposal?: string;
                        visitId?: string;
                        window?: {
                            /** Format: date-time */
                            from: string;
                            /** Format: date-time */
                            to: string;
                        };
                        reason?: string;
                        form?: string;
                        answers?: {
                            [key: string]: string | number | boolean;
                        };
                        rating?: number;
                        marketing?: boolean;
                        wording?: string;
                        /** @enum {string} */
                        choice?: "accept" | "wait" | "refund" | "replacement";
                        /** @enum {string} */
                        kind?: "damaged" | "missing" | "wrong_item" | "other";
                        items?: {
                            name: string;
                            sku?: string;
                        }[];
                        text?: string;
                        photos?: string[];
                    };
                };
                since: {
                    [key: string]: string[];
                };
            };
            /**
             * @default {
             *       "values": {},
             *       "since": {}
             *     }
             */
            preferences: {
                values: {
                    channels?: ("email" | "sms" | "push" | "whatsapp" | "call" | "webhook")[];
                    locale?: string;
                    hours?: {
                        from: string;
                        to: string;
                    } | null;
                };
                since: {
                    [key: string]: string[];
                };
            };
            hasDevices?: boolean;
            shipments: {
                [key: string]: {
                    marks: {
                        [key: string]: string;
                    };
                    known: {
                        values: {
                            shipmentId?: string;
                            carrier?: string;
                            trackingNumber?: string;
                            /** Format: uri */
                            trackingUrl?: string;
                            method?: string;
                            eta?: string | {
                                /** Format: date-time */
                                from: string;
                                /** Format: date-time */
                                to: string;
                            };
                            items?: {
                                name: string;
                                quantity?: number;
                                sku?: string;
                            }[];
                            location?: string;
                            reason?: string;
                            nextSteps?: string;
                            rawCode?: string;
                        };
                        since: {
                            [key: string]: string[];
                        };
                    };
                    parts?: {
                        [key: string]: {
                            marks: {
                                [key: string]: string;
                            };
                            known: {
                                values: {
                                    shipmentId?: string;
                                    carrier?: string;
                                    trackingNumber?: string;
                                    /** Format: uri */
                                    trackingUrl?: string;
                                    method?: string;
                                    eta?: string | {
                                        /** Format: date-time */
                                        from: string;
                                        /** Format: date-time */
                                        to: string;
                                    };
                                    items?: {
                                        name: string;
                                        quantity?: number;
                                        sku?: string;
                                    }[];
                                    location?: string;
                                    reason?: string;
                                    nextSteps?: string;
                                    rawCode?: string;
                                };
                                since: {
                                    [key: string]: string[];
                                };
                            };
                        };
                    };
                };
            };
            visits: {
                [key: string]: {
                    marks: {
                        [key: string]: string;
                    };
                    known: {
                        values: {
                            visitId?: string;
                            /** @enum {string} */
                            kind?: "delivery" | "collection" | "appointment";
                            window?: {
                                /** Format: date-time */
                                from: string;
                                /** Format: date-time */
                                to: string;
                            };
                            eta?: string | {
                                /** Format: date-time */
                                from: string;
                                /** Format: date-time */
                                to: string;
                            };
                            routeId?: string;
                            stop?: string | number;
                            vehicleId?: string;
                            /** @enum {string} */
                            origin?: "driver" | "geofence" | "dispatcher";
                            slots?: {
                                /** Format: date-time */
                                from: string;
                                /** Format: date-time */
                                to: string;
                            }[];
                            /** Format: date-time */
                            slotCutOff?: string;
                            rawCode?: string;
                            photos?: (string)[];
                            note?: string;
                            reason?: string;
                            nextSteps?: string;
                            recipientName?: string;
                            outcome?: {
                                photos?: (string)[];
                                note?: string;
                                reason?: string;
                                nextSteps?: string;
                                recipientName?: string;
                            };
                            chosen?: {
                                /** Format: date-time */
                                from: string;
                                /** Format: date-time */
                                to: string;
                            };
                        };
                        since: {
                            [key: string]: string[];
                        };
                    };
                };
            };
            folded: string[];
            /** @default [] */
            retracted: string[];
            said: {
                [key: string]: string;
            };
            /** @default {} */
            promised: {
                [key: string]: {
                    /** Format: date-time */
                    from: string;
                    /** Format: date-time */
                    to: string;
                };
            };
            /** @default {} */
            firstPromises: {
                [key: string]: {
                    at: string;
                    to: string;
                    /** @constant */
                    chosen?: true;
                };
            };
            offered?: {
                from: number;
                at: string;
                event: string;
                heldUntil?: string;
                compensation?: {
                    /** @enum {string} */
                    kind: "refund" | "discount" | "expedite";
                    amount?: string;
                    currency?: string;
                    code?: string;
                    text?: string;
                    percent?: number;
                    words?: {
                        en?: string;
                        sv?: string;
                        de?: string;
                        fr?: string;
                        es?: string;
                        nl?: string;
                    };
                };
                choices: ("accept" | "wait" | "refund" | "replacement")[];
            };
            offeredBefore?: {
                from: number;
                at: string;
                event: string;
                heldUntil?: string;
                compensation?: {
                    /** @enum {string} */
                    kind: "refund" | "discount" | "expedite";
                    amount?: string;
                    currency?: string;
                    code?: string;
                    text?: string;
                    percent?: number;
                    words?: {
                        en?: string;
                        sv?: string;
                        de?: string;
                        fr?: string;
                        es?: string;
                        nl?: string;
                    };
                };
                choices: ("accept" | "wait" | "refund" | "replacement")[];
            }[];
            heldSums?: {
                event: string;
                month: string;
                key: string;
                cost: number;
                token?: string;
            }[];
            /** @default {} */
            calls: {
                [key: string]: {
                    rule: string;
                    about: {
                        /** @constant */
                        subject: "order";
                    } | {
                        /** @constant */
                        subject: "visit";
                        id: string;
                    } | {
                        /** @constant */
                        subject: "shipment";
                        id: string;
                    } | {
                        /** @constant */
                        subject: "stage";
                        name: string;
                    };
                    said: string;
                    event: {
                        type: string;
                        hash: string;
                        occurredAt: string;
                    };
                    plannedAt: string;
                };
            };
            /** @default {} */
            groups: {
                [key: string]: {
                    rule: string;
                    at: string;
                    until?: string;
                };
            };
        };
        StoredEvent: {
            id: string;
            type: string;
            orderId: string;
            senderId: string;
            /** Format: date-time */
            occurredAt: string;
            order?: components["schemas"]["KnownFacts"];
            silent?: boolean;
            /** @default {} */
            data: {
                [key: string]: unknown;
            };
            source: string;
            /** Format: date-time */
            receivedAt: string;
            routeEvent?: string;
        };
        KnownFacts: {
            orderType?: string | null;
            number?: string | null;
            customer?: {
                id?: string | null;
                name?: string | null;
                givenName?: string | null;
                email?: string | null;
                phone?: string | null;
                locale?: string | null;
                timeZone?: string | null;
                channels?: ("email" | "sms" | "push" | "whatsapp" | "call" | "webhook")[] | null;
                hours?: {
                    from: string;
                    to: string;
                } | null;
            } | null;
            contacts?: {
                id?: string | null;
                name?: string | null;
                givenName?: string | null;
                email?: string | null;
                phone?: string | null;
                locale?: string | null;
                timeZone?: string | null;
                channels?: ("email" | "sms" | "push" | "whatsapp" | "call" | "webhook")[] | null;
                hours?: {
                    from: string;
                    to: string;
                } | null;
                role: string;
                notify?: {
                    email?: boolean | null;
                    sms?: boolean | null;
                    push?: boolean | null;
                    whatsapp?: boolean | null;
                    call?: boolean | null;
                } | null;
            }[] | null;
            deliveryAddress?: {
                lines?: string[] | null;
                postalCode?: string | null;
                city?: string | null;
                country?: string | null;
            } | null;
            items?: {
                name: string;
                quantity?: number;
                /** Format: uri */
                imageUrl?: string;
                price?: string;
                sku?: string;
            }[] | null;
            eta?: {
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                to: string;
            } | null;
            total?: {
                amount?: string | null;
                currency?: string | null;
            } | null;
            payment?: {
                status?: string | null;
                method?: string | null;
            } | null;
            notify?: {
                email?: boolean | null;
                sms?: boolean | null;
                push?: boolean | null;
                whatsapp?: boolean | null;
                call?: boolean | null;
            } | null;
            consent?: {
                marketing?: boolean | null;
                source?: string | null;
                wording?: string | null;
                whatsapp?: {
                    optedIn?: boolean | null;
                    source?: string | null;
                    at?: string | null;
                } | null;
            } | null;
            attributes?: {
                [key: string]: (string | number | boolean) | null;
            } | null;
        };
        Call: {
            id: string;
            senderId: string;
            orderId: string;
            rule: string;
            /** @enum {string} */
            message: "order-received" | "order-updated" | "packed" | "stage-reached" | "approval-asked" | "choose-slot" | "visit-planned" | "reminder" | "rescheduled" | "on-its-way" | "approaching" | "arrived" | "departed" | "delivered" | "left-unattended" | "not-home" | "not-completed" | "shipped" | "in-transit" | "out-for-delivery" | "ready-to-collect" | "returned" | "all-delivered" | "delayed" | "backordered" | "cancelled" | "correction" | "feedback" | "not-told" | "phone-back" | "low-rating" | "answered" | "nothing-heard" | "remedy-chosen" | "problem-reported" | "budget-spent" | "call-assigned" | "call-escalated" | "call-not-made" | "tracking-number-wrong" | "sms-budget-near" | "sms-budget-spent";
            headline: string;
            script: string[];
            phone: string;
            name?: string;
            number?: string;
            zone: string;
            requestedAt: string;
            notBefore: string;
            dueAt: string;
            assignee?: string;
            supervisor?: string;
            escalateAt: string;
            escalatedAt?: string;
            attempts: {
                at: string;
                by: string;
                /** @enum {string} */
                outcome: "reached" | "no_answer" | "busy" | "voicemail" | "wrong_number" | "refused";
                note?: string;
            }[];
            claim?: {
                by: string;
                until: string;
            };
            hours?: {
                hours: {
                    from: string;
                    to: string;
                } | {
                    mon?: {
                        from: string;
                        to: string;
                    } | null;
                    tue?: {
                        from: string;
                        to: string;
                    } | null;
                    wed?: {
                        from: string;
                        to: string;
                    } | null;
                    thu?: {
                        from: string;
                        to: string;
                    } | null;
                    fri?: {
                        from: string;
                        to: string;
                    } | null;
                    sat?: {
                        from: string;
                        to: string;
                    } | null;
                    sun?: {
                        from: string;
                        to: string;
                    } | null;
                };
                holidays: string[];
                zones: [
                    string
                ];
            };
            isMine: boolean;
            isReady: boolean;
        };
        /** @description RFC 9457, with a code that stays the same. */
        Problem: {
            /** @constant */
            type: "about:blank";
            status: number;
            /** @enum {unknown} */
            code: "not_json" | "not_an_object" | "not_a_batch" | "batch_empty" | "too_deep" | "events_rejected" | "cursor_unknown" | "idempotency_key_malformed" | "signature_missing" | "signature_wrong" | "timestamp_old" | "payload_rejected" | "device_rejected" | "no_customer" | "token_refused" | "unknown_sender" | "token_missing" | "token_wrong" | "not_found" | "call_taken" | "call_needless" | "not_held" | "not_ended" | "request_under_way" | "no_push_app" | "too_many_devices" | "mapping_missing" | "sender_missing" | "changed_meanwhile" | "event_too_large" | "device_too_large" | "payload_too_large" | "batch_too_large" | "batch_too_long" | "faulty" | "idempotency_key_reused" | "too_many_requests" | "fault" | "not_sent" | "not_written";
            title: string;
            detail: string;
            /** @description Of a fault of ours: the log explains it. */
            id?: string;
            /** @description Of what changed meanwhile: what stands. */
            version?: number;
            faults?: {
                /** @description A JSON pointer. */
                path: string;
                detail: string;
            }[];
            accepted?: number;
            duplicates?: number;
            ignored?: {
                index?: number;
                code: string;
            }[];
            rejected?: {
                index?: number;
                /** @enum {unknown} */
                code: "invalid" | "unknown_type" | "unknown_sender" | "occurred_in_future" | "event_too_large" | "unreadable";
                /** @description A JSON pointer. */
                path: string;
                detail: string;
                faults?: {
                    /** @enum {unknown} */
                    code?: "invalid" | "unknown_type" | "unknown_sender" | "occurred_in_future" | "event_too_large" | "unreadable";
                    /** @description A JSON pointer. */
                    path?: string;
                    detail?: string;
                }[];
            }[];
        };
        /** @description What API Gateway answers before any function is asked. */
        GatewayMessage: {
            message: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    postEvents: {
        parameters: {
            query?: never;
            header: {
                /** @description Whatever you know the request by; it is signed too. */
                "webhook-id": string;
                /** @description When it was signed, in seconds since 1970; five minutes either way. */
                "webhook-timestamp": string;
                /** @description "v1," and the base64 of HMAC-SHA256 over "id.timestamp.body"; several stand with blanks between. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description One event, {"events": […]}, or CloudEvents 1.0 in JSON (`subject` is the order, `data` holds the rest of the event); 1 MB, and 64 kB an event. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "evt-1",
                 *       "type": "visit.started",
                 *       "orderId": "A-1001",
                 *       "occurredAt": "2026-11-24T10:00:00+01:00",
                 *       "order": {
                 *         "number": "1001",
                 *         "customer": {
                 *           "givenName": "Ann",
                 *           "email": "ann@example.com"
                 *         }
                 *       },
                 *       "data": {
                 *         "visitId": "v-1",
                 *         "kind": "delivery"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Events"];
            };
        };
        responses: {
            /** @description At least one event is written, or was there already. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedEvents"];
                };
            };
            /**
             * @description `not_json`: The body is no JSON, or no UTF-8. Send JSON as UTF-8.
             *
             *     `not_an_object`: The body is JSON, and no object. Send one event, or {"events": […]}.
             *
             *     `not_a_batch`: "events" is no list. Send {"events": […]}.
             *
             *     `batch_empty`: The batch holds no event. Send 1 to 100 events.
             *
             *     `too_deep`: The body is nested more deeply than anything that we know. Send what the schema names: nothing of it nests twenty deep.
             *
             *     `events_rejected`: None of the events could be accepted. Mend each event where "rejected" says: its index, a JSON pointer into it, and a sentence.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `signature_missing`: The request is not signed. Sign it by Standard Webhooks: webhook-id, webhook-timestamp (seconds) and webhook-signature.
             *
             *     `signature_wrong`: No secret of ours makes this signature. Sign "id.timestamp.body" over the body as sent, with the base64-decoded secret of the source.
             *
             *     `timestamp_old`: The signature is right, and its timestamp more than five minutes from now. Sign each try anew, and check the clock.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `event_too_large`: The event is over 64 kB. Send photos and documents as links.
             *
             *     `batch_too_large`: The request is over 1 MB. Send fewer events at a time.
             *
             *     `batch_too_long`: More than a hundred events at once. Send at most 100.
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `too_many_requests`: You ask more often than is good for the others. Wait for the seconds in Retry-After, then go on more slowly.
             *
             *     `too_many_requests`: You ask more often than is good for the others. Wait for the seconds in Retry-After, then go on more slowly.
             */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `fault`: Something went wrong on our side. Try again. If it happens again, tell the operator the "id" of the answer: the log explains it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_written`: The table could not take every event now. Send the same again after the seconds in Retry-After: what was written counts as a duplicate. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postGeofences: {
        parameters: {
            query?: never;
            header: {
                /** @description Whatever you know the request by; it is signed too. */
                "webhook-id": string;
                /** @description When it was signed, in seconds since 1970; five minutes either way. */
                "webhook-timestamp": string;
                /** @description "v1," and the base64 of HMAC-SHA256 over "id.timestamp.body"; several stand with blanks between. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description One crossing, or {"events": […]}. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "orderId": "A-1001",
                 *       "visitId": "v-1",
                 *       "vehicleId": "truck-7",
                 *       "type": "enter",
                 *       "at": "2026-11-24T10:00:00+01:00"
                 *     }
                 */
                "application/json": components["schemas"]["Crossings"];
            };
        };
        responses: {
            /** @description At least one event is written, or was there already. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedEvents"];
                };
            };
            /**
             * @description `not_json`: The body is no JSON, or no UTF-8. Send JSON as UTF-8.
             *
             *     `not_an_object`: The body is JSON, and no object. Send one event, or {"events": […]}.
             *
             *     `not_a_batch`: "events" is no list. Send {"events": […]}.
             *
             *     `batch_empty`: The batch holds no event. Send 1 to 100 events.
             *
             *     `too_deep`: The body is nested more deeply than anything that we know. Send what the schema names: nothing of it nests twenty deep.
             *
             *     `events_rejected`: None of the events could be accepted. Mend each event where "rejected" says: its index, a JSON pointer into it, and a sentence.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `signature_missing`: The request is not signed. Sign it by Standard Webhooks: webhook-id, webhook-timestamp (seconds) and webhook-signature.
             *
             *     `signature_wrong`: No secret of ours makes this signature. Sign "id.timestamp.body" over the body as sent, with the base64-decoded secret of the source.
             *
             *     `timestamp_old`: The signature is right, and its timestamp more than five minutes from now. Sign each try anew, and check the clock.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `event_too_large`: The event is over 64 kB. Send photos and documents as links.
             *
             *     `batch_too_large`: The request is over 1 MB. Send fewer events at a time.
             *
             *     `batch_too_long`: More than a hundred events at once. Send at most 100.
             */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `too_many_requests`: You ask more often than is good for the others. Wait for the seconds in Retry-After, then go on more slowly.
             *
             *     `too_many_requests`: You ask more often than is good for the others. Wait for the seconds in Retry-After, then go on more slowly.
             */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `fault`: Something went wrong on our side. Try again. If it happens again, tell the operator the "id" of the answer: the log explains it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_written`: The table could not take every event now. Send the same again after the seconds in Retry-After: what was written counts as a duplicate. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWebhooksSource: {
        parameters: {
            query: {
                /** @description What comes back. */
                check: string;
            };
            header?: {
                /** @description The ETag of what you have: where it still stands, the answer is 304 without a body. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Percent-encoded. */
                source: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The check. */
            200: {
                headers: {
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain; charset=utf-8": components["schemas"]["Check"];
                };
            };
            /** @description It is what you have. */
            304: {
                headers: {
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_found`: There is none, or none that you may see: both are answered alike. Check the name, and that your group or scope sees the sender. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The whole API is asked too often. Wait a second. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `fault`: Something went wrong on our side. Try again. If it happens again, tell the operator the "id" of the answer: the log explains it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWebhooksSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Percent-encoded. */
                source: string;
            };
            cookie?: never;
        };
        /** @description As the vendor documents it, up to 1 MB. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Payload"];
            };
        };
        responses: {
            /** @description All that can be used is written; "ignored" is what needs no event, or has no order here. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedPayload"];
                };
            };
            /**
             * @description `not_json`: The body is no JSON, or no UTF-8. Send JSON as UTF-8.
             *
             *     `not_an_object`: The body is JSON, and no object. Send one event, or {"events": […]}.
             *
             *     `too_deep`: The body is nested more deeply than anything that we know. Send what the schema names: nothing of it nests twenty deep.
             *
             *     `payload_rejected`: The payload could not be read; nothing of it was kept. Mend each place in the payload that "rejected" names, or the mapping that reads it.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `signature_missing`: The request is not signed. Sign it by Standard Webhooks: webhook-id, webhook-timestamp (seconds) and webhook-signature.
             *
             *     `signature_wrong`: No secret of ours makes this signature. Sign "id.timestamp.body" over the body as sent, with the base64-decoded secret of the source.
             *
             *     `timestamp_old`: The signature is right, and its timestamp more than five minutes from now. Sign each try anew, and check the clock.
             *
             *     `token_missing`: The source shows a token, and there is none. Send it as "authorization: Bearer <token>".
             *
             *     `token_wrong`: This is no token of the source. Read it anew from the secret of the source.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is none, or none that you may see: both are answered alike. Check the name, and that your group or scope sees the sender. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `mapping_missing`: Nobody has said how to read the payloads of this source. Put a mapping into "sources" of the sender's settings, try it, and send the payload again.
             *
             *     `sender_missing`: The sender that the account's file names for this source is none. Mend the account file, deploy, and send the payload again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The payload is over 1 MB. Send less at a time. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `too_many_requests`: You ask more often than is good for the others. Wait for the seconds in Retry-After, then go on more slowly.
             *
             *     `too_many_requests`: You ask more often than is good for the others. Wait for the seconds in Retry-After, then go on more slowly.
             */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `fault`: Something went wrong on our side. Try again. If it happens again, tell the operator the "id" of the answer: the log explains it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_written`: The table could not take every event now. Send the same again after the seconds in Retry-After: what was written counts as a duplicate. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putContactsPush: {
        parameters: {
            query?: never;
            header: {
                /** @description Whatever you know the request by; it is signed too. */
                "webhook-id": string;
                /** @description When it was signed, in seconds since 1970; five minutes either way. */
                "webhook-timestamp": string;
                /** @description "v1," and the base64 of HMAC-SHA256 over "id.timestamp.body"; several stand with blanks between. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description Whose device it is, and the token that Apple's or Google's service gave it; 16 kB at most. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customer": {
                 *         "email": "ann@example.com"
                 *       },
                 *       "token": "a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1",
                 *       "platform": "apns"
                 *     }
                 */
                "application/json": components["schemas"]["Device"];
            };
        };
        responses: {
            /** @description What the device is known as. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptDevice"];
                };
            };
            /**
             * @description `not_json`: The body is no JSON, or no UTF-8. Send JSON as UTF-8.
             *
             *     `not_an_object`: The body is JSON, and no object. Send one event, or {"events": […]}.
             *
             *     `too_deep`: The body is nested more deeply than anything that we know. Send what the schema names: nothing of it nests twenty deep.
             *
             *     `device_rejected`: What was sent is no device of a customer. Mend every place that "faults" names.
             *
             *     `unknown_sender`: The account has no such sender, or several and none is named. Name one of those that the detail lists.
             *
             *     `no_customer`: None of what is given of the customer can be read. Give an e-mail address, a phone number in international form, or your own id of the customer.
             *
             *     `token_refused`: SNS takes no such token for the platform. Send the token as the device was given it by Apple or Google, under its own platform.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `signature_missing`: The request is not signed. Sign it by Standard Webhooks: webhook-id, webhook-timestamp (seconds) and webhook-signature.
             *
             *     `signature_wrong`: No secret of ours makes this signature. Sign "id.timestamp.body" over the body as sent, with the base64-decoded secret of the source.
             *
             *     `timestamp_old`: The signature is right, and its timestamp more than five minutes from now. Sign each try anew, and check the clock.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `no_push_app`: The account's file names no application of SNS for this platform. Make one in SNS, put its ARN into pushApps of the account file, and deploy.
             *
             *     `too_many_devices`: The customer has ten devices already. Take one back first, by DELETE.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `device_too_large`: The request is over 16 kB. Send one device at a time. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `too_many_requests`: You ask more often than is good for the others. Wait for the seconds in Retry-After, then go on more slowly.
             *
             *     `too_many_requests`: You ask more often than is good for the others. Wait for the seconds in Retry-After, then go on more slowly.
             */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `fault`: Something went wrong on our side. Try again. If it happens again, tell the operator the "id" of the answer: the log explains it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_written`: The table could not take every event now. Send the same again after the seconds in Retry-After: what was written counts as a duplicate. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteContactsPush: {
        parameters: {
            query?: never;
            header: {
                /** @description Whatever you know the request by; it is signed too. */
                "webhook-id": string;
                /** @description When it was signed, in seconds since 1970; five minutes either way. */
                "webhook-timestamp": string;
                /** @description "v1," and the base64 of HMAC-SHA256 over "id.timestamp.body"; several stand with blanks between. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description Whose device it is, and the token that Apple's or Google's service gave it; 16 kB at most. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customer": {
                 *         "email": "ann@example.com"
                 *       },
                 *       "token": "a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1",
                 *       "platform": "apns"
                 *     }
                 */
                "application/json": components["schemas"]["Device"];
            };
        };
        responses: {
            /** @description What the device is known as. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptDevice"];
                };
            };
            /**
             * @description `not_json`: The body is no JSON, or no UTF-8. Send JSON as UTF-8.
             *
             *     `not_an_object`: The body is JSON, and no object. Send one event, or {"events": […]}.
             *
             *     `too_deep`: The body is nested more deeply than anything that we know. Send what the schema names: nothing of it nests twenty deep.
             *
             *     `device_rejected`: What was sent is no device of a customer. Mend every place that "faults" names.
             *
             *     `unknown_sender`: The account has no such sender, or several and none is named. Name one of those that the detail lists.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `signature_missing`: The request is not signed. Sign it by Standard Webhooks: webhook-id, webhook-timestamp (seconds) and webhook-signature.
             *
             *     `signature_wrong`: No secret of ours makes this signature. Sign "id.timestamp.body" over the body as sent, with the base64-decoded secret of the source.
             *
             *     `timestamp_old`: The signature is right, and its timestamp more than five minutes from now. Sign each try anew, and check the clock.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `device_too_large`: The request is over 16 kB. Send one device at a time. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `too_many_requests`: You ask more often than is good for the others. Wait for the seconds in Retry-After, then go on more slowly.
             *
             *     `too_many_requests`: You ask more often than is good for the others. Wait for the seconds in Retry-After, then go on more slowly.
             */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `fault`: Something went wrong on our side. Try again. If it happens again, tell the operator the "id" of the answer: the log explains it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_written`: The table could not take every event now. Send the same again after the seconds in Retry-After: what was written counts as a duplicate. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrdersOrderId: {
        parameters: {
            query?: {
                /** @description The sender that it is of. */
                sender?: string;
            };
            header?: {
                /** @description The ETag of what you have: where it still stands, the answer is 304 without a body. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Percent-encoded. */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Timeline and messages in the sequence in which they came about. */
            200: {
                headers: {
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderHistory"];
                };
            };
            /** @description It is what you have. */
            304: {
                headers: {
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The token is none, or too old. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `not_found`: There is none, or none that you may see: both are answered alike. Check the name, and that your group or scope sees the sender. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: You ask more often than is good for the others. Wait for the seconds in Retry-After, then go on more slowly. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `fault`: Something went wrong on our side. Try again. If it happens again, tell the operator the "id" of the answer: the log explains it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrdersOrderIdTimeline: {
        parameters: {
            query?: {
                /** @description The sender that it is of. */
                sender?: string;
                /** @description So many at most. */
                limit?: number;
                /** @description "next" of the answer before, as it is. */
                cursor?: string;
            };
            header?: {
                /** @description The ETag of what you have: where it still stands, the answer is 304 without a body. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Percent-encoded. */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the sequence in which it happened. */
            200: {
                headers: {
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderTimeline"];
                };
            };
            /** @description It is what you have. */
            304: {
                headers: {
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `cursor_unknown`: The cursor is none, or another list's. Begin without one, and send "next" of each answer as it is. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is none, or too old. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `not_found`: There is none, or none that you may see: both are answered alike. Check the name, and that your group or scope sees the sender. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `faulty`: What was sent can not be used; nothing was changed. Mend every place that "faults" names, by JSON pointer and in a sentence. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: You ask more often than is good for the others. Wait for the seconds in Retry-After, then go on more slowly. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `fault`: Something went wrong on our side. Try again. If it happens again, tell the operator the "id" of the answer: the log explains it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrdersOrderIdMessages: {
        parameters: {
            query?: {
                /** @description The sender that it is of. */
                sender?: string;
                /** @description So many at most. */
                limit?: number;
                /** @description "next" of the answer before, as it is. */
                cursor?: string;
            };
            header?: {
                /** @description The ETag of what you have: where it still stands, the answer is 304 without a body. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Percent-encoded. */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the sequence in which they were planned. */
            200: {
                headers: {
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderMessages"];
                };
            };
            /** @description It is what you have. */
            304: {
                headers: {
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `cursor_unknown`: The cursor is none, or another list's. Begin without one, and send "next" of each answer as it is. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is none, or too old. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `not_found`: There is none, or none that you may see: both are answered alike. Check the name, and that your group or scope sees the sender. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `faulty`: What was sent can not be used; nothing was changed. Mend every place that "faults" names, by JSON pointer and in a sentence. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: You ask more often than is good for the others. Wait for the seconds in Retry-After, then go on more slowly. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `fault`: Something went wrong on our side. Try again. If it happens again, tell the operator the "id" of the answer: the log explains it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOrdersOrderIdNotes: {
        parameters: {
            query?: {
                /** @description The sender that it is of. */
                sender?: string;
            };
            header?: {
                /** @description The same request under the same key is done once within a day, and answered alike; 8 to 128 visible characters, such as a UUID. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Percent-encoded. */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "Rings at the back door."
                 *     }
                 */
                "application/json": components["schemas"]["Note"];
            };
        };
        responses: {
            /** @description The note as it stands. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Noted"];
                };
            };
            /**
             * @description `not_json`: The body is no JSON, or no UTF-8. Send JSON as UTF-8.
             *
             *     `too_deep`: The body is nested more deeply than anything that we know. Send what the schema names: nothing of it nests twenty deep.
             *
             *     `idempotency_key_malformed`: Idempotency-Key is no key. Send 8 to 128 visible characters, such as a UUID, with or without quotes around them.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is none, or too old. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `not_found`: There is none, or none that you may see: both are answered alike. Check the name, and that your group or scope sees the sender. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_under_way`: A request with this Idempotency-Key is under way. Send the same again after the seconds in Retry-After: it gets the answer of the first. */
            409: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `faulty`: What was sent can not be used; nothing was changed. Mend every place that "faults" names, by JSON pointer and in a sentence.
             *
             *     `idempotency_key_reused`: This Idempotency-Key came with another request before. Make a new key for each thing that you want done, and keep it for the tries of that alone.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: You ask more often than is good for the others. Wait for the seconds in Retry-After, then go on more slowly. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `fault`: Something went wrong on our side. Try again. If it happens again, tell the operator the "id" of the answer: the log explains it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOrdersOrderIdPhotos: {
        parameters: {
            query?: {
                /** @description The sender that it is of. */
                sender?: string;
            };
            header?: never;
            path: {
                /** @description Percent-encoded. */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "image/jpeg",
                 *       "bytes": 240000
                 *     }
                 */
                "application/json": components["schemas"]["PhotoUpload"];
            };
        };
        responses: {
            /** @description Send the file there, with these headers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoPlace"];
                };
            };
            /**
             * @description `not_json`: The body is no JSON, or no UTF-8. Send JSON as UTF-8.
             *
             *     `too_deep`: The body is nested more deeply than anything that we know. Send what the schema names: nothing of it nests twenty deep.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is none, or too old. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `not_found`: There is none, or none that you may see: both are answered alike. Check the name, and that your group or scope sees the sender. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `faulty`: What was sent can not be used; nothing was changed. Mend every place that "faults" names, by JSON pointer and in a sentence. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: You ask more often than is good for the others. Wait for the seconds in Retry-After, then go on more slowly. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `fault`: Something went wrong on our side. Try again. If it happens again, tell the operator the "id" of the answer: the log explains it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMessagesMessageIdCancel: {
        parameters: {
            query: {
                /** @description The sender that it is of. */
                sender?: string;
                /** @description The order that it is of. */
                order: string;
            };
            header?: {
                /** @description The same request under the same key is done once within a day, and answered alike; 8 to 128 visible characters, such as a UUID. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Percent-encoded. */
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description `idempotency_key_malformed`: Idempotency-Key is no key. Send 8 to 128 visible characters, such as a UUID, with or without quotes around them. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is none, or too old. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `not_found`: There is none, or none that you may see: both are answered alike. Check the name, and that your group or scope sees the sender. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not_held`: Only a held message can be cancelled, and this one is not. Read the order: its messages tell how they stand.
             *
             *     `request_under_way`: A request with this Idempotency-Key is under way. Send the same again after the seconds in Retry-After: it gets the answer of the first.
             */
            409: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: This Idempotency-Key came with another request before. Make a new key for each thing that you want done, and keep it for the tries of that alone. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: You ask more often than is good for the others. Wait for the seconds in Retry-After, then go on more slowly. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `fault`: Something went wrong on our side. Try again. If it happens again, tell the operator the "id" of the answer: the log explains it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMessagesMessageIdResend: {
        parameters: {
            query: {
                /** @description The sender that it is of. */
                sender?: string;
                /** @description The order that it is of. */
                order: string;
            };
            header?: {
                /** @description The same request under the same key is done once within a day, and answered alike; 8 to 128 visible characters, such as a UUID. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Percent-encoded. */
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "to": "ann@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["Resend"];
            };
        };
        responses: {
            /** @description The id that the new message will have. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resent"];
                };
            };
            /**
             * @description `not_json`: The body is no JSON, or no UTF-8. Send JSON as UTF-8.
             *
             *     `too_deep`: The body is nested more deeply than anything that we know. Send what the schema names: nothing of it nests twenty deep.
             *
             *     `idempotency_key_malformed`: Idempotency-Key is no key. Send 8 to 128 visible characters, such as a UUID, with or without quotes around them.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is none, or too old. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `not_found`: There is none, or none that you may see: both are answered alike. Check the name, and that your group or scope sees the sender. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not_ended`: A message is said again when it has come to its end, and this one has not. Wait, or cancel it if it is held.
             *
             *     `request_under_way`: A request with this Idempotency-Key is under way. Send the same again after the seconds in Retry-After: it gets the answer of the first.
             */
            409: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `faulty`: What was sent can not be used; nothing was changed. Mend every place that "faults" names, by JSON pointer and in a sentence.
             *
             *     `idempotency_key_reused`: This Idempotency-Key came with another request before. Make a new key for each thing that you want done, and keep it for the tries of that alone.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: You ask more often than is good for the others. Wait for the seconds in Retry-After, then go on more slowly. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `fault`: Something went wrong on our side. Try again. If it happens again, tell the operator the "id" of the answer: the log explains it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCustomersContactExport: {
        parameters: {
            query?: {
                /** @description The sender that it is of. */
                sender?: string;
                /** @description So many at most. */
                limit?: number;
                /** @description "next" of the answer before, as it is. */
                cursor?: string;
            };
            header?: {
                /** @description The ETag of what you have: where it still stands, the answer is 304 without a body. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Percent-encoded. */
                contact: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What they said to being written to, how they would rather be told, their orders, and what they stand with on those of others. */
            200: {
                headers: {
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerExport"];
                };
            };
            /** @description It is what you have. */
            304: {
                headers: {
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `cursor_unknown`: The cursor is none, or another list's. Begin without one, and send "next" of each answer as it is. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is none, or too old. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `not_found`: There is none, or none that you may see: both are answered alike. Check the name, and that your group or scope sees the sender. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `faulty`: What was sent can not be used; nothing was changed. Mend every place that "faults" names, by JSON pointer and in a sentence. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: You ask more often than is good for the others. Wait for the seconds in Retry-After, then go on more slowly. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `fault`: Something went wrong on our side. Try again. If it happens again, tell the operator the "id" of the answer: the log explains it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteCustomersContact: {
        parameters: {
            query?: {
                /** @description The sender that it is of. */
                sender?: string;
            };
            header?: {
                /** @description The same request under the same key is done once within a day, and answered alike; 8 to 128 visible characters, such as a UUID. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Percent-encoded. */
                contact: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many of each; where it is not "done", the same again goes on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerErasure"];
                };
            };
            /** @description `idempotency_key_malformed`: Idempotency-Key is no key. Send 8 to 128 visible characters, such as a UUID, with or without quotes around them. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is none, or too old. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `not_found`: There is none, or none that you may see: both are answered alike. Check the name, and that your group or scope sees the sender. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_under_way`: A request with this Idempotency-Key is under way. Send the same again after the seconds in Retry-After: it gets the answer of the first. */
            409: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `faulty`: What was sent can not be used; nothing was changed. Mend every place that "faults" names, by JSON pointer and in a sentence.
             *
             *     `idempotency_key_reused`: This Idempotency-Key came with another request before. Make a new key for each thing that you want done, and keep it for the tries of that alone.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: You ask more often than is good for the others. Wait for the seconds in Retry-After, then go on more slowly. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `fault`: Something went wrong on our side. Try again. If it happens again, tell the operator the "id" of the answer: the log explains it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCalls: {
        parameters: {
            query?: {
                /** @description The sender that it is of. */
                sender?: string;
                /** @description So many at most. */
                limit?: number;
                /** @description "next" of the answer before, as it is. */
                cursor?: string;
            };
            header?: {
                /** @description The ETag of what you have: where it still stands, the answer is 304 without a body. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What to say on which number, and who is on it. */
            200: {
                headers: {
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calls"];
                };
            };
            /** @description It is what you have. */
            304: {
                headers: {
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `cursor_unknown`: The cursor is none, or another list's. Begin without one, and send "next" of each answer as it is. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is none, or too old. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `not_found`: There is none, or none that you may see: both are answered alike. Check the name, and that your group or scope sees the sender. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `faulty`: What was sent can not be used; nothing was changed. Mend every place that "faults" names, by JSON pointer and in a sentence. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: You ask more often than is good for the others. Wait for the seconds in Retry-After, then go on more slowly. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `fault`: Something went wrong on our side. Try again. If it happens again, tell the operator the "id" of the answer: the log explains it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCallsNext: {
        parameters: {
            query?: {
                /** @description The sender that it is of. */
                sender?: string;
            };
            header?: {
                /** @description The same request under the same key is done once within a day, and answered alike; 8 to 128 visible characters, such as a UUID. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The call with its order; null where nobody is to be phoned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextCall"];
                };
            };
            /** @description `idempotency_key_malformed`: Idempotency-Key is no key. Send 8 to 128 visible characters, such as a UUID, with or without quotes around them. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is none, or too old. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `not_found`: There is none, or none that you may see: both are answered alike. Check the name, and that your group or scope sees the sender. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_under_way`: A request with this Idempotency-Key is under way. Send the same again after the seconds in Retry-After: it gets the answer of the first. */
            409: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: This Idempotency-Key came with another request before. Make a new key for each thing that you want done, and keep it for the tries of that alone. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: You ask more often than is good for the others. Wait for the seconds in Retry-After, then go on more slowly. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `fault`: Something went wrong on our side. Try again. If it happens again, tell the operator the "id" of the answer: the log explains it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCallsCallIdClaim: {
        parameters: {
            query: {
                /** @description The sender that it is of. */
                sender?: string;
                /** @description The order that it is of. */
                order: string;
            };
            header?: {
                /** @description The same request under the same key is done once within a day, and answered alike; 8 to 128 visible characters, such as a UUID. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Percent-encoded. */
                callId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The call with its order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimedCall"];
                };
            };
            /** @description `idempotency_key_malformed`: Idempotency-Key is no key. Send 8 to 128 visible characters, such as a UUID, with or without quotes around them. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is none, or too old. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `not_found`: There is none, or none that you may see: both are answered alike. Check the name, and that your group or scope sees the sender. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `call_taken`: Somebody else has this call, or had it a moment ago. Look at the list again, or ask for the next.
             *
             *     `call_needless`: This call need not be made any more. Ask for the next.
             *
             *     `request_under_way`: A request with this Idempotency-Key is under way. Send the same again after the seconds in Retry-After: it gets the answer of the first.
             */
            409: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: This Idempotency-Key came with another request before. Make a new key for each thing that you want done, and keep it for the tries of that alone. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: You ask more often than is good for the others. Wait for the seconds in Retry-After, then go on more slowly. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `fault`: Something went wrong on our side. Try again. If it happens again, tell the operator the "id" of the answer: the log explains it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCallsCallIdRelease: {
        parameters: {
            query: {
                /** @description The sender that it is of. */
                sender?: string;
                /** @description The order that it is of. */
                order: string;
            };
            header?: {
                /** @description The same request under the same key is done once within a day, and answered alike; 8 to 128 visible characters, such as a UUID. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Percent-encoded. */
                callId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleasedCall"];
                };
            };
            /** @description `idempotency_key_malformed`: Idempotency-Key is no key. Send 8 to 128 visible characters, such as a UUID, with or without quotes around them. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is none, or too old. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `not_found`: There is none, or none that you may see: both are answered alike. Check the name, and that your group or scope sees the sender. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `call_taken`: Somebody else has this call, or had it a moment ago. Look at the list again, or ask for the next.
             *
             *     `request_under_way`: A request with this Idempotency-Key is under way. Send the same again after the seconds in Retry-After: it gets the answer of the first.
             */
            409: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: This Idempotency-Key came with another request before. Make a new key for each thing that you want done, and keep it for the tries of that alone. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: You ask more often than is good for the others. Wait for the seconds in Retry-After, then go on more slowly. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `fault`: Something went wrong on our side. Try again. If it happens again, tell the operator the "id" of the answer: the log explains it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCallsCallIdOutcome: {
        parameters: {
            query: {
                /** @description The sender that it is of. */
                sender?: string;
                /** @description The order that it is of. */
                order: string;
            };
            header?: {
                /** @description The same request under the same key is done once within a day, and answered alike; 8 to 128 visible characters, such as a UUID. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Percent-encoded. */
                callId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "no_answer"
                 *     }
                 */
                "application/json": components["schemas"]["Outcome"];
            };
        };
        responses: {
            /** @description How it went, and when it is tried again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallOutcome"];
                };
            };
            /**
             * @description `not_json`: The body is no JSON, or no UTF-8. Send JSON as UTF-8.
             *
             *     `too_deep`: The body is nested more deeply than anything that we know. Send what the schema names: nothing of it nests twenty deep.
             *
             *     `idempotency_key_malformed`: Idempotency-Key is no key. Send 8 to 128 visible characters, such as a UUID, with or without quotes around them.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is none, or too old. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `not_found`: There is none, or none that you may see: both are answered alike. Check the name, and that your group or scope sees the sender. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `call_taken`: Somebody else has this call, or had it a moment ago. Look at the list again, or ask for the next.
             *
             *     `request_under_way`: A request with this Idempotency-Key is under way. Send the same again after the seconds in Retry-After: it gets the answer of the first.
             */
            409: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `faulty`: What was sent can not be used; nothing was changed. Mend every place that "faults" names, by JSON pointer and in a sentence.
             *
             *     `idempotency_key_reused`: This Idempotency-Key came with another request before. Make a new key for each thing that you want done, and keep it for the tries of that alone.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: You ask more often than is good for the others. Wait for the seconds in Retry-After, then go on more slowly. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `fault`: Something went wrong on our side. Try again. If it happens again, tell the operator the "id" of the answer: the log explains it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCallsCallIdDone: {
        parameters: {
            query: {
                /** @description The sender that it is of. */
                sender?: string;
                /** @description The order that it is of. */
                order: string;
            };
            header?: {
                /** @description The same request under the same key is done once within a day, and answered alike; 8 to 128 visible characters, such as a UUID. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Percent-encoded. */
                callId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How it went, and when it is tried again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallOutcome"];
                };
            };
            /** @description `idempotency_key_malformed`: Idempotency-Key is no key. Send 8 to 128 visible characters, such as a UUID, with or without quotes around them. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is none, or too old. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `not_found`: There is none, or none that you may see: both are answered alike. Check the name, and that your group or scope sees the sender. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `call_taken`: Somebody else has this call, or had it a moment ago. Look at the list again, or ask for the next.
             *
             *     `request_under_way`: A request with this Idempotency-Key is under way. Send the same again after the seconds in Retry-After: it gets the answer of the first.
             */
            409: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: This Idempotency-Key came with another request before. Make a new key for each thing that you want done, and keep it for the tries of that alone. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: You ask more often than is good for the others. Wait for the seconds in Retry-After, then go on more slowly. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `fault`: Something went wrong on our side. Try again. If it happens again, tell the operator the "id" of the answer: the log explains it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSenders: {
        parameters: {
            query?: {
                /** @description So many at most. */
                limit?: number;
                /** @description "next" of the answer before, as it is. */
                cursor?: string;
            };
            header?: {
                /** @description The ETag of what you have: where it still stands, the answer is 304 without a body. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Each with its version. */
            200: {
                headers: {
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Senders"];
                };
            };
            /** @description It is what you have. */
            304: {
                headers: {
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `cursor_unknown`: The cursor is none, or another list's. Begin without one, and send "next" of each answer as it is. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is none, or too old. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `faulty`: What was sent can not be used; nothing was changed. Mend every place that "faults" names, by JSON pointer and in a sentence. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: You ask more often than is good for the others. Wait for the seconds in Retry-After, then go on more slowly. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `fault`: Something went wrong on our side. Try again. If it happens again, tell the operator the "id" of the answer: the log explains it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSendersId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: where it still stands, the answer is 304 without a body. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Percent-encoded. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings; their version is the ETag. */
            200: {
                headers: {
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
            /** @description It is what you have. */
            304: {
                headers: {
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The token is none, or too old. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `not_found`: There is none, or none that you may see: both are answered alike. Check the name, and that your group or scope sees the sender. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: You ask more often than is good for the others. Wait for the seconds in Retry-After, then go on more slowly. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `fault`: Something went wrong on our side. Try again. If it happens again, tell the operator the "id" of the answer: the log explains it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putSendersId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what the change was made from: it is refused where something else stands by now. */
                "If-Match"?: string;
                /** @description The same request under the same key is done once within a day, and answered alike; 8 to 128 visible characters, such as a UUID. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Percent-encoded. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WrittenSettings"];
            };
        };
        responses: {
            /** @description What stands now, and what of it may not be meant so. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSettings"];
                };
            };
            /**
             * @description `not_json`: The body is no JSON, or no UTF-8. Send JSON as UTF-8.
             *
             *     `too_deep`: The body is nested more deeply than anything that we know. Send what the schema names: nothing of it nests twenty deep.
             *
             *     `idempotency_key_malformed`: Idempotency-Key is no key. Send 8 to 128 visible characters, such as a UUID, with or without quotes around them.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is none, or too old. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `not_found`: There is none, or none that you may see: both are answered alike. Check the name, and that your group or scope sees the sender. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_under_way`: A request with this Idempotency-Key is under way. Send the same again after the seconds in Retry-After: it gets the answer of the first. */
            409: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_meanwhile`: Somebody else changed it meanwhile; "version" and ETag tell what stands. Read it, make your change there, and send it with the new If-Match. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `faulty`: What was sent can not be used; nothing was changed. Mend every place that "faults" names, by JSON pointer and in a sentence.
             *
             *     `idempotency_key_reused`: This Idempotency-Key came with another request before. Make a new key for each thing that you want done, and keep it for the tries of that alone.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: You ask more often than is good for the others. Wait for the seconds in Retry-After, then go on more slowly. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `fault`: Something went wrong on our side. Try again. If it happens again, tell the operator the "id" of the answer: the log explains it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSendersIdRestore: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what the change was made from: it is refused where something else stands by now. */
                "If-Match"?: string;
                /** @description The same request under the same key is done once within a day, and answered alike; 8 to 128 visible characters, such as a UUID. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Percent-encoded. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 3
                 *     }
                 */
                "application/json": components["schemas"]["Restore"];
            };
        };
        responses: {
            /** @description What stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSettings"];
                };
            };
            /**
             * @description `not_json`: The body is no JSON, or no UTF-8. Send JSON as UTF-8.
             *
             *     `too_deep`: The body is nested more deeply than anything that we know. Send what the schema names: nothing of it nests twenty deep.
             *
             *     `idempotency_key_malformed`: Idempotency-Key is no key. Send 8 to 128 visible characters, such as a UUID, with or without quotes around them.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is none, or too old. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `not_found`: There is none, or none that you may see: both are answered alike. Check the name, and that your group or scope sees the sender. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_under_way`: A request with this Idempotency-Key is under way. Send the same again after the seconds in Retry-After: it gets the answer of the first. */
            409: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_meanwhile`: Somebody else changed it meanwhile; "version" and ETag tell what stands. Read it, make your change there, and send it with the new If-Match. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `faulty`: What was sent can not be used; nothing was changed. Mend every place that "faults" names, by JSON pointer and in a sentence.
             *
             *     `idempotency_key_reused`: This Idempotency-Key came with another request before. Make a new key for each thing that you want done, and keep it for the tries of that alone.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: You ask more often than is good for the others. Wait for the seconds in Retry-After, then go on more slowly. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `fault`: Something went wrong on our side. Try again. If it happens again, tell the operator the "id" of the answer: the log explains it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSendersIdPreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Percent-encoded. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "message": "arrived",
                 *       "language": "sv"
                 *     }
                 */
                "application/json": components["schemas"]["Preview"];
            };
        };
        responses: {
            /** @description As an e-mail, as an SMS, as a notification, and as it is said on the telephone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Previewed"];
                };
            };
            /**
             * @description `not_json`: The body is no JSON, or no UTF-8. Send JSON as UTF-8.
             *
             *     `too_deep`: The body is nested more deeply than anything that we know. Send what the schema names: nothing of it nests twenty deep.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is none, or too old. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `not_found`: There is none, or none that you may see: both are answered alike. Check the name, and that your group or scope sees the sender. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `faulty`: What was sent can not be used; nothing was changed. Mend every place that "faults" names, by JSON pointer and in a sentence. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: You ask more often than is good for the others. Wait for the seconds in Retry-After, then go on more slowly. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `fault`: Something went wrong on our side. Try again. If it happens again, tell the operator the "id" of the answer: the log explains it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSendersIdTestSend: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once within a day, and answered alike; 8 to 128 visible characters, such as a UUID. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Percent-encoded. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "message": "arrived",
                 *       "channel": "email"
                 *     }
                 */
                "application/json": components["schemas"]["TestSend"];
            };
        };
        responses: {
            /** @description Where it went. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestSent"];
                };
            };
            /**
             * @description `not_json`: The body is no JSON, or no UTF-8. Send JSON as UTF-8.
             *
             *     `too_deep`: The body is nested more deeply than anything that we know. Send what the schema names: nothing of it nests twenty deep.
             *
             *     `idempotency_key_malformed`: Idempotency-Key is no key. Send 8 to 128 visible characters, such as a UUID, with or without quotes around them.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is none, or too old. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `not_found`: There is none, or none that you may see: both are answered alike. Check the name, and that your group or scope sees the sender. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_under_way`: A request with this Idempotency-Key is under way. Send the same again after the seconds in Retry-After: it gets the answer of the first. */
            409: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `faulty`: What was sent can not be used; nothing was changed. Mend every place that "faults" names, by JSON pointer and in a sentence.
             *
             *     `idempotency_key_reused`: This Idempotency-Key came with another request before. Make a new key for each thing that you want done, and keep it for the tries of that alone.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: You ask more often than is good for the others. Wait for the seconds in Retry-After, then go on more slowly. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `fault`: Something went wrong on our side. Try again. If it happens again, tell the operator the "id" of the answer: the log explains it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_sent`: The provider did not take the test message. The detail has its answer; try again when that is mended. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSendersIdDryRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Percent-encoded. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DryRun"];
            };
        };
        responses: {
            /** @description One outcome an event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRunOutcome"];
                };
            };
            /**
             * @description `not_json`: The body is no JSON, or no UTF-8. Send JSON as UTF-8.
             *
             *     `too_deep`: The body is nested more deeply than anything that we know. Send what the schema names: nothing of it nests twenty deep.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is none, or too old. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `not_found`: There is none, or none that you may see: both are answered alike. Check the name, and that your group or scope sees the sender. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `faulty`: What was sent can not be used; nothing was changed. Mend every place that "faults" names, by JSON pointer and in a sentence. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: You ask more often than is good for the others. Wait for the seconds in Retry-After, then go on more slowly. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `fault`: Something went wrong on our side. Try again. If it happens again, tell the operator the "id" of the answer: the log explains it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSendersIdSourcesSourceTry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Percent-encoded. */
                id: string;
                /** @description Percent-encoded. */
                source: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TriedPayload"];
            };
        };
        responses: {
            /** @description Each event as it would be kept; without an order where that is found by the parcel. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TriedEvents"];
                };
            };
            /**
             * @description `not_json`: The body is no JSON, or no UTF-8. Send JSON as UTF-8.
             *
             *     `too_deep`: The body is nested more deeply than anything that we know. Send what the schema names: nothing of it nests twenty deep.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is none, or too old. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `not_found`: There is none, or none that you may see: both are answered alike. Check the name, and that your group or scope sees the sender. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `faulty`: What was sent can not be used; nothing was changed. Mend every place that "faults" names, by JSON pointer and in a sentence. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: You ask more often than is good for the others. Wait for the seconds in Retry-After, then go on more slowly. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `fault`: Something went wrong on our side. Try again. If it happens again, tell the operator the "id" of the answer: the log explains it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSendersIdSmsSpend: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: where it still stands, the answer is 304 without a body. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Percent-encoded. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Amounts in the currency of the ceiling. The forecast goes on as the month went so far, up to the ceiling and without it. */
            200: {
                headers: {
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SmsSpend"];
                };
            };
            /** @description It is what you have. */
            304: {
                headers: {
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The token is none, or too old. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `not_found`: There is none, or none that you may see: both are answered alike. Check the name, and that your group or scope sees the sender. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: You ask more often than is good for the others. Wait for the seconds in Retry-After, then go on more slowly. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `fault`: Something went wrong on our side. Try again. If it happens again, tell the operator the "id" of the answer: the log explains it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSendersIdSystems: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: where it still stands, the answer is 304 without a body. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Percent-encoded. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The current secret first, then the one before. */
            200: {
                headers: {
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Systems"];
                };
            };
            /** @description It is what you have. */
            304: {
                headers: {
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The token is none, or too old. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `not_found`: There is none, or none that you may see: both are answered alike. Check the name, and that your group or scope sees the sender. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: You ask more often than is good for the others. Wait for the seconds in Retry-After, then go on more slowly. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `fault`: Something went wrong on our side. Try again. If it happens again, tell the operator the "id" of the answer: the log explains it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: where it still stands, the answer is 304 without a body. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Green, or amber where somebody should look. */
            200: {
                headers: {
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description It is what you have. */
            304: {
                headers: {
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The whole API is asked too often. Wait a second. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `fault`: Something went wrong on our side. Try again. If it happens again, tell the operator the "id" of the answer: the log explains it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Red, with what to do. */
            503: {
                headers: {
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    getSchemasSenderJson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: where it still stands, the answer is 304 without a body. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A JSON Schema. */
            200: {
                headers: {
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": components["schemas"]["JsonSchema"];
                };
            };
            /** @description It is what you have. */
            304: {
                headers: {
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The whole API is asked too often. Wait a second. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `fault`: Something went wrong on our side. Try again. If it happens again, tell the operator the "id" of the answer: the log explains it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFeedback: {
        parameters: {
            query?: {
                /** @description The sender that it is of. */
                sender?: string;
            };
            header?: {
                /** @description The ETag of what you have: where it still stands, the answer is 304 without a body. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Points from one to five, and their average. */
            200: {
                headers: {
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feedback"];
                };
            };
            /** @description It is what you have. */
            304: {
                headers: {
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The token is none, or too old. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `not_found`: There is none, or none that you may see: both are answered alike. Check the name, and that your group or scope sees the sender. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: You ask more often than is good for the others. Wait for the seconds in Retry-After, then go on more slowly. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `fault`: Something went wrong on our side. Try again. If it happens again, tell the operator the "id" of the answer: the log explains it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getActs: {
        parameters: {
            query?: {
                /** @description Whose; left out, what was done to the whole account. */
                sender?: string;
                /** @description So many at most. */
                limit?: number;
                /** @description "next" of the answer before, as it is. */
                cursor?: string;
            };
            header?: {
                /** @description The ETag of what you have: where it still stands, the answer is 304 without a body. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Names and ids alone: no address. */
            200: {
                headers: {
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acts"];
                };
            };
            /** @description It is what you have. */
            304: {
                headers: {
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `cursor_unknown`: The cursor is none, or another list's. Begin without one, and send "next" of each answer as it is. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is none, or too old. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `not_found`: There is none, or none that you may see: both are answered alike. Check the name, and that your group or scope sees the sender. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `faulty`: What was sent can not be used; nothing was changed. Mend every place that "faults" names, by JSON pointer and in a sentence. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: You ask more often than is good for the others. Wait for the seconds in Retry-After, then go on more slowly. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `fault`: Something went wrong on our side. Try again. If it happens again, tell the operator the "id" of the answer: the log explains it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPauses: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: where it still stands, the answer is 304 without a body. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Each with since when and by whom. */
            200: {
                headers: {
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pauses"];
                };
            };
            /** @description It is what you have. */
            304: {
                headers: {
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The token is none, or too old. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `too_many_requests`: You ask more often than is good for the others. Wait for the seconds in Retry-After, then go on more slowly. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `fault`: Something went wrong on our side. Try again. If it happens again, tell the operator the "id" of the answer: the log explains it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPause: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once within a day, and answered alike; 8 to 128 visible characters, such as a UUID. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sender": "default",
                 *       "channel": "sms"
                 *     }
                 */
                "application/json": components["schemas"]["PauseScope"];
            };
        };
        responses: {
            /** @description What is paused now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pauses"];
                };
            };
            /**
             * @description `not_json`: The body is no JSON, or no UTF-8. Send JSON as UTF-8.
             *
             *     `too_deep`: The body is nested more deeply than anything that we know. Send what the schema names: nothing of it nests twenty deep.
             *
             *     `idempotency_key_malformed`: Idempotency-Key is no key. Send 8 to 128 visible characters, such as a UUID, with or without quotes around them.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is none, or too old. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `not_found`: There is none, or none that you may see: both are answered alike. Check the name, and that your group or scope sees the sender. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_under_way`: A request with this Idempotency-Key is under way. Send the same again after the seconds in Retry-After: it gets the answer of the first. */
            409: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_meanwhile`: Somebody else changed it meanwhile; "version" and ETag tell what stands. Read it, make your change there, and send it with the new If-Match. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `faulty`: What was sent can not be used; nothing was changed. Mend every place that "faults" names, by JSON pointer and in a sentence.
             *
             *     `idempotency_key_reused`: This Idempotency-Key came with another request before. Make a new key for each thing that you want done, and keep it for the tries of that alone.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: You ask more often than is good for the others. Wait for the seconds in Retry-After, then go on more slowly. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `fault`: Something went wrong on our side. Try again. If it happens again, tell the operator the "id" of the answer: the log explains it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postResume: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request under the same key is done once within a day, and answered alike; 8 to 128 visible characters, such as a UUID. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sender": "default",
                 *       "channel": "sms"
                 *     }
                 */
                "application/json": components["schemas"]["PauseScope"];
            };
        };
        responses: {
            /** @description What is paused now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pauses"];
                };
            };
            /**
             * @description `not_json`: The body is no JSON, or no UTF-8. Send JSON as UTF-8.
             *
             *     `too_deep`: The body is nested more deeply than anything that we know. Send what the schema names: nothing of it nests twenty deep.
             *
             *     `idempotency_key_malformed`: Idempotency-Key is no key. Send 8 to 128 visible characters, such as a UUID, with or without quotes around them.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is none, or too old. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `not_found`: There is none, or none that you may see: both are answered alike. Check the name, and that your group or scope sees the sender. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_under_way`: A request with this Idempotency-Key is under way. Send the same again after the seconds in Retry-After: it gets the answer of the first. */
            409: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_meanwhile`: Somebody else changed it meanwhile; "version" and ETag tell what stands. Read it, make your change there, and send it with the new If-Match. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `faulty`: What was sent can not be used; nothing was changed. Mend every place that "faults" names, by JSON pointer and in a sentence.
             *
             *     `idempotency_key_reused`: This Idempotency-Key came with another request before. Make a new key for each thing that you want done, and keep it for the tries of that alone.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: You ask more often than is good for the others. Wait for the seconds in Retry-After, then go on more slowly. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `fault`: Something went wrong on our side. Try again. If it happens again, tell the operator the "id" of the answer: the log explains it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOpenapiJson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: where it still stands, the answer is 304 without a body. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI 3.1. */
            200: {
                headers: {
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenApiDocument"];
                };
            };
            /** @description It is what you have. */
            304: {
                headers: {
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The whole API is asked too often. Wait a second. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `fault`: Something went wrong on our side. Try again. If it happens again, tell the operator the "id" of the answer: the log explains it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocs: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: where it still stands, the answer is 304 without a body. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": components["schemas"]["Page"];
                };
            };
            /** @description It is what you have. */
            304: {
                headers: {
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The whole API is asked too often. Wait a second. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayMessage"];
                };
            };
            /** @description `fault`: Something went wrong on our side. Try again. If it happens again, tell the operator the "id" of the answer: the log explains it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
