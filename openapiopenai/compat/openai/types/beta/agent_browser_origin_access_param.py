# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
AgentBrowserOriginAccessParam = TypedDict("AgentBrowserOriginAccessParam", {"decision": Literal["approve", "deny", "cancel"], "type": Literal["browser_origin_access"]}, total=False)
