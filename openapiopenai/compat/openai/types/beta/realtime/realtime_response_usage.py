# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_response_usage import RealtimeBetaResponseUsage as RealtimeResponseUsage
from openapiopenai.models.realtime_beta_response_usage_input_token_details import RealtimeBetaResponseUsageInputTokenDetails as InputTokenDetails
from openapiopenai.models.realtime_beta_response_usage_output_token_details import RealtimeBetaResponseUsageOutputTokenDetails as OutputTokenDetails
from ...._models import BaseModel as BaseModel
__all__ = ["RealtimeResponseUsage", "InputTokenDetails", "OutputTokenDetails", "BaseModel"]
