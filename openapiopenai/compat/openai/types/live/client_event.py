# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_client_event import LiveClientEvent as ClientEvent
__all__ = ["ClientEvent"]
