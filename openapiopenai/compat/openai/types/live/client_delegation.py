# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_client_delegation import LiveClientDelegation as ClientDelegation
from ..._models import BaseModel as BaseModel
__all__ = ["ClientDelegation", "BaseModel"]
