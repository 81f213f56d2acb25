# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
AgentBrowserAuthenticationCancelParam = TypedDict("AgentBrowserAuthenticationCancelParam", {"action": Literal["cancel"], "type": Literal["browser_authentication"]}, total=False)
