# Names of `openai.lib.bedrock`.
