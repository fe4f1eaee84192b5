import type { Language } from '../../../shared/senders/language.ts';

/** What the page says of notifications. */
interface PushTexts {
  title: string;
  text: string;
  on: string;
  off: string;
  /** They come on this device. */
  isOn: string;
  /** The browser was told to let nothing of this page through. */
  denied: string;
  failed: string;
}

export const pushTexts: Record<Language, PushTexts> = {
  en: {
    title: 'Notifications',
    text: 'This device tells you as soon as there is news of this order.',
    on: 'Switch on',
    off: 'Switch off',
    isOn: 'Notifications of this order come on this device.',
    denied: 'Your browser does not allow notifications of this page. You can change that in its settings.',
    failed: 'That did not work. Please try again in a moment.',
  },
  sv: {
    title: 'Aviseringar',
    text: 'Den här enheten säger till så snart det finns nytt om beställningen.',
    on: 'Slå på',
    off: 'Stäng av',
    isOn: 'Aviseringar om beställningen kommer på den här enheten.',
    denied: 'Webbläsaren tillåter inga aviseringar från den här sidan. Det kan du ändra i dess inställningar.',
    failed: 'Det gick inte. Försök igen om en stund.',
  },
  de: {
    title: 'Mitteilungen',
    text: 'Dieses Gerät meldet sich, sobald es Neues zu dieser Bestellung gibt.',
    on: 'Einschalten',
    off: 'Ausschalten',
    isOn: 'Mitteilungen zu dieser Bestellung kommen auf diesem Gerät.',
    denied: 'Ihr Browser lässt keine Mitteilungen dieser Seite zu. In seinen Einstellungen können Sie das ändern.',
    failed: 'Das hat nicht geklappt. Bitte versuchen Sie es gleich noch einmal.',
  },
  fr: {
    title: 'Notifications',
    text: 'Cet appareil vous prévient dès qu’il y a du nouveau sur cette commande.',
    on: 'Activer',
    off: 'Désactiver',
    isOn: 'Les notifications de cette commande arrivent sur cet appareil.',
    denied:
      'Votre navigateur n’autorise pas les notifications de cette page. Vous pouvez le changer dans ses réglages.',
    failed: 'Cela n’a pas fonctionné. Veuillez réessayer dans un instant.',
  },
  es: {
    title: 'Notificaciones',
    text: 'Este dispositivo le avisa en cuanto haya novedades de este pedido.',
    on: 'Activar',
    off: 'Desactivar',
    isOn: 'Las notificaciones de este pedido llegan a este dispositivo.',
    denied: 'Su navegador no permite notificaciones de esta página. Puede cambiarlo en sus ajustes.',
    failed: 'No ha funcionado. Vuelva a intentarlo dentro de un momento.',
  },
  nl: {
    title: 'Meldingen',
    text: 'Dit apparaat laat het weten zodra er nieuws is over deze bestelling.',
    on: 'Aanzetten',
    off: 'Uitzetten',
    isOn: 'Meldingen over deze bestelling komen op dit apparaat.',
    denied: 'Je browser laat geen meldingen van deze pagina toe. Dat kun je in de instellingen veranderen.',
    failed: 'Dat is niet gelukt. Probeer het zo nog eens.',
  },
};
