# Names of `openai.helpers`.
