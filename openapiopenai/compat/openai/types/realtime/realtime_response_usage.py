# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_response_usage import RealtimeResponseUsage as RealtimeResponseUsage
