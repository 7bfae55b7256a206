/** Where the profiles of a network stand, by its name in small letters without spaces. */
const profiles: ReadonlyMap<string, string> = new Map(
  Object.entries({
    linkedin: "linkedin.com/in/",
    github: "github.com/",
    gitlab: "gitlab.com/",
    instagram: "instagram.com/",
    orcid: "orcid.org/",
    stackoverflow: "stackoverflow.com/users/",
    researchgate: "researchgate.net/profile/",
    youtube: "youtube.com/@",
    googlescholar: "scholar.google.com/citations?user=",
    telegram: "t.me/",
    whatsapp: "wa.me/",
    leetcode: "leetcode.com/u/",
    x: "x.com/",
    twitter: "twitter.com/",
    bluesky: "bsky.app/profile/",
    imdb: "imdb.com/name/",
    reddit: "reddit.com/user/",
  }),
);

/** The address of somebody's profile; what they are called there, where the network is not known. */
export function networkUrl(network: string, username: string): string {
  if (/^https?:\/\//i.test(username)) return username;
  const [, name = "", server = ""] = /^@?([^@\s]+)@([\w.-]+\.\w+)$/.exec(username) ?? [];
  if (/^mastodon$/i.test(network) && server !== "") return `https://${server}/@${name}`;
  const base = profiles.get(network.toLowerCase().replace(/[\s_-]/g, ""));
  return base === undefined ? username : `https://${base}${username.replace(/^@/, "")}`;
}
