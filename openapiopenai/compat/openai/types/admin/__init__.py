# Names of the official SDK, generated: openapiopenai drift names
