# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.live_client_delegation import LiveClientDelegation as _LiveClientDelegation
from openapiopenai.models.live_session_config_delegation_decisions import LiveSessionConfigDelegationDecisions as _LiveSessionConfigDelegationDecisions
from openapiopenai.models.live_session_config_delegation_responses import LiveSessionConfigDelegationResponses as _LiveSessionConfigDelegationResponses
from openapiopenai.models.live_session_update_config import LiveSessionUpdateConfig as SessionUpdateConfig
Delegation: TypeAlias = Union[_LiveClientDelegation, _LiveSessionConfigDelegationResponses, _LiveSessionConfigDelegationDecisions, None]
from openapiopenai.models.live_session_config_delegation_responses import LiveSessionConfigDelegationResponses as DelegationResponses
from openapiopenai.models.live_session_config_delegation_decisions import LiveSessionConfigDelegationDecisions as DelegationDecisions
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
from .decision_trigger import DecisionTrigger as DecisionTrigger
from .client_delegation import ClientDelegation as ClientDelegation
from .decisions_delegation_update_config import DecisionsDelegationUpdateConfig as DecisionsDelegationUpdateConfig
from .responses_delegation_update_config import ResponsesDelegationUpdateConfig as ResponsesDelegationUpdateConfig
__all__ = ["SessionUpdateConfig", "Delegation", "DelegationResponses", "DelegationDecisions", "PropertyInfo", "BaseModel", "DecisionTrigger", "ClientDelegation", "DecisionsDelegationUpdateConfig", "ResponsesDelegationUpdateConfig"]
