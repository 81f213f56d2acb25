# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_client_config import LiveClientConfig as ClientConfig
__all__ = ["ClientConfig"]
