# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_completion_response import CreateCompletionResponse as Completion
__all__ = ["Completion"]
