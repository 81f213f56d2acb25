# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.batch_usage import BatchUsage as BatchUsage
from openapiopenai.models.batch_usage_input_tokens_details import BatchUsageInputTokensDetails as InputTokensDetails
from openapiopenai.models.batch_usage_output_tokens_details import BatchUsageOutputTokensDetails as OutputTokensDetails
from .._models import BaseModel as BaseModel
__all__ = ["BatchUsage", "InputTokensDetails", "OutputTokensDetails", "BaseModel"]
