# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_client_event import RealtimeClientEvent as RealtimeClientEvent
