# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.thread_resource import ThreadResource as ChatKitThread
from openapiopenai.models.thread_resource_status import ThreadResourceStatus as Status
from openapiopenai.models.active_status import ActiveStatus as StatusActive
from openapiopenai.models.locked_status import LockedStatus as StatusLocked
from openapiopenai.models.closed_status import ClosedStatus as StatusClosed
from ...._utils import PropertyInfo as PropertyInfo
from ...._models import BaseModel as BaseModel
__all__ = ["ChatKitThread", "Status", "StatusActive", "StatusLocked", "StatusClosed", "PropertyInfo", "BaseModel"]
