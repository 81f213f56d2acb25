# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_delegation_created_event import LiveDelegationCreatedEvent as DelegationCreatedEvent
from openapiopenai.models.live_delegation_created_event_delegation import LiveDelegationCreatedEventDelegation as Delegation
from ..._models import BaseModel as BaseModel
__all__ = ["DelegationCreatedEvent", "Delegation", "BaseModel"]
