# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.completion_usage import CompletionUsage as CompletionUsage
from openapiopenai.models.completion_usage_completion_tokens_details import CompletionUsageCompletionTokensDetails as CompletionTokensDetails
from openapiopenai.models.completion_usage_prompt_tokens_details import CompletionUsagePromptTokensDetails as PromptTokensDetails
from .._models import BaseModel as BaseModel
__all__ = ["CompletionUsage", "CompletionTokensDetails", "PromptTokensDetails", "BaseModel"]
