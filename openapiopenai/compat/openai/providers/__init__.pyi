# Names of `openai.providers`.
