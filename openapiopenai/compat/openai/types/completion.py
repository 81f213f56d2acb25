# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_completion_response import CreateCompletionResponse as Completion
from .._models import BaseModel as BaseModel
from .completion_usage import CompletionUsage as CompletionUsage
from .completion_choice import CompletionChoice as CompletionChoice
__all__ = ["Completion", "BaseModel", "CompletionUsage", "CompletionChoice"]
