# Names of `openai.lib._old_api`.
from openapiopenai import OpenAIError as APIRemovedInV1

__all__ = [
    "APIRemovedInV1",
]
