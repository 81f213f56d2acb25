# Names of `openai.auth`.
