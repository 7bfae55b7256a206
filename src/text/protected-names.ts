/** Names that everyday words would be stemmed into, or that a stemmer would cut. */
export const protectedNames: ReadonlySet<string> = new Set(
  `access agile airflow ansible aws azure bash blender canvas cassandra chef close cobra confluence consul dart dash docker
  elastic ember excel express fastly figma flask flink flutter gin git go grails hive ios istio jenkins jira jobs julia
  kafka keras keynote laravel less lighthouse linux logic mantis maven maya mercury metal modal nest oracle outlook pandas
  postgres presto prometheus puppet radius rails ray react redis redux ruby rust sage salesforce sanitizer sas sass scala
  scratch sketch slack snowflake spark splunk spring sql stripe swift tableau teams terraform triton unity unreal vault
  vue windows word workday zoom`
    .split(/\s+/)
    .filter((name) => name.length > 0),
);
