# Names of the official SDK, generated: openapiopenai drift names
from collections.abc import Iterable
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
Field = TypedDict("Field", {"field_id": str, "value": str}, total=False)
AgentBrowserAuthenticationSubmitParam = TypedDict("AgentBrowserAuthenticationSubmitParam", {"action": Literal["submit"], "fields": Iterable[Field], "type": Literal["browser_authentication"], "selected_option": Union[str, None]}, total=False)
