/** One line a request is noise during an import of thousands; `LOG_LEVEL=http` brings it back. */
export default () => ({ level: process.env.LOG_LEVEL || 'info' });
