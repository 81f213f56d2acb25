# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_response_usage_output_token_details import RealtimeResponseUsageOutputTokenDetails as RealtimeResponseUsageOutputTokenDetails
from ..._models import BaseModel as BaseModel
