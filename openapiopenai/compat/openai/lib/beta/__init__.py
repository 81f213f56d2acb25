# Names of `openai.lib.beta`.
