/** No core route is exposed (types have no router); the limits hold if one ever is. */
export default () => ({ rest: { defaultLimit: 25, maxLimit: 100, withCount: true } });
