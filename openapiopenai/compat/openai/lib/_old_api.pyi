# Names of `openai.lib._old_api`: there is nothing of the API of releases before 1.0.
from openapiopenai import OpenAIError as APIRemovedInV1
