import 'preact';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'mfe-application': HTMLAttributes<HTMLElement> & { 'app-id': string };
    }
  }
}
