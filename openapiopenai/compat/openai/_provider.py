# Names of `openai._provider`.
