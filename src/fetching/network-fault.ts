/** What the network throws, in a sentence for the person who gave the address. */
import { OddCoding, TooLarge } from './body.ts';
import { Slow } from './exchange.ts';
import type { Limits } from './limits.ts';
import { type Fault, fault } from './refused.ts';

const SAVE = 'Save the page from a browser as HTML and check the file.';
const LATER = 'Try again later, or save the page from a browser as HTML and check the file.';

export function networkFault(error: unknown, limits: Limits, late: boolean): Fault {
  if (error instanceof TooLarge)
    return fault('too-large', `sends more than ${inMegabytes(limits.bytes)}, the most that is read of a page`, SAVE);
  if (error instanceof OddCoding) return fault('coding', 'sends its content packed in a way that is not read', SAVE);
  if (late) return fault('slow', `did not answer in full within ${limits.wholeMs / 1000} seconds`, LATER);
  if (error instanceof Slow) return slowIn(error.phase, limits);
  const code = (error as NodeJS.ErrnoException | null)?.code ?? '';
  return known(code) ?? fault('broke-off', `broke off before its end${code === '' ? '' : ` (${code})`}`, LATER);
}

function slowIn(phase: Slow['phase'], limits: Limits): Fault {
  return phase === 'connect'
    ? fault('slow', `could not be connected to within ${limits.connectMs / 1000} seconds`, LATER)
    : fault('slow', `did not begin to answer within ${limits.headersMs / 1000} seconds`, LATER);
}

const UNREACHABLE = /^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|EADDRNOTAVAIL|EACCES|EPERM|EINVAL)$/;
const CERTIFICATE = /CERT|^(?:UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|HOSTNAME_MISMATCH|INVALID_CA)/;

function known(code: string): Fault | null {
  if (UNREACHABLE.test(code))
    return fault('unreachable', `cannot be connected to (${code})`, `See that it is up. ${LATER}`);
  if (CERTIFICATE.test(code))
    return fault(
      'certificate',
      `has a certificate that is not valid for it (${code})`,
      'Nothing was read. Check the address; NODE_EXTRA_CA_CERTS adds an authority of your own.',
    );
  if (/^(?:EPROTO|ERR_SSL_)/.test(code)) return fault('tls', `does not speak TLS as it should (${code})`, SAVE);
  if (code === 'HPE_HEADER_OVERFLOW') return fault('headers', 'sends headers without end', SAVE);
  if (code.startsWith('HPE_')) return fault('not-http', `does not answer as a web server does (${code})`, SAVE);
  return code.startsWith('Z_') || code.startsWith('ERR_BROTLI') || code.startsWith('ERR__ERROR_FORMAT')
    ? fault('coding', `sends content that cannot be unpacked (${code})`, SAVE)
    : null;
}

function inMegabytes(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${Math.round(bytes / 1024 / 1024)} MB` : `${Math.ceil(bytes / 1024)} KB`;
}
