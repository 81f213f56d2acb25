# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_client_config_param import LiveClientConfigParamDict as ClientConfigParam
__all__ = ["ClientConfigParam"]
