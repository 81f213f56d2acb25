# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_fork_client_event import LiveForkClientEvent as ForkClientEvent
__all__ = ["ForkClientEvent"]
