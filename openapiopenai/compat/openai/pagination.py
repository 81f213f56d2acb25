# Names of `openai.pagination`.
from openapiopenai import Page as AsyncConversationCursorPage
from openapiopenai import Page as AsyncCursorPage
from openapiopenai import Page as AsyncNextCursorPage
from openapiopenai import Page as AsyncPage
from openapiopenai import Page as AsyncTokenPage
from openapiopenai import Page as SyncConversationCursorPage
from openapiopenai import Page as SyncCursorPage
from openapiopenai import Page as SyncNextCursorPage
from openapiopenai import Page as SyncPage
from openapiopenai import Page as SyncTokenPage
from ._utils import CursorPageItem as CursorPageItem

__all__ = [
    "AsyncConversationCursorPage",
    "AsyncCursorPage",
    "AsyncNextCursorPage",
    "AsyncPage",
    "AsyncTokenPage",
    "SyncConversationCursorPage",
    "SyncCursorPage",
    "SyncNextCursorPage",
    "SyncPage",
    "SyncTokenPage",
    "CursorPageItem",
]
