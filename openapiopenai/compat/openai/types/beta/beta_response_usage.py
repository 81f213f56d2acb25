# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_usage import ResponseUsage as BetaResponseUsage
from openapiopenai.models.response_usage_input_tokens_details import ResponseUsageInputTokensDetails as InputTokensDetails
from openapiopenai.models.response_usage_input_tokens_details_cache_write_tokens_details import ResponseUsageInputTokensDetailsCacheWriteTokensDetails as InputTokensDetailsCacheWriteTokensDetails
from openapiopenai.models.response_usage_output_tokens_details import ResponseUsageOutputTokensDetails as OutputTokensDetails
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseUsage", "InputTokensDetails", "InputTokensDetailsCacheWriteTokensDetails", "OutputTokensDetails", "BaseModel"]
