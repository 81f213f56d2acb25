# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.token_usage import TokenUsage as TokenUsage
from openapiopenai.models.token_usage_input_tokens_details import TokenUsageInputTokensDetails as InputTokensDetails
from openapiopenai.models.decision_usage_output_tokens_details import DecisionUsageOutputTokensDetails as OutputTokensDetails
from ..._models import BaseModel as BaseModel
__all__ = ["TokenUsage", "InputTokensDetails", "OutputTokensDetails", "BaseModel"]
