# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.safety_alerts import SafetyAlerts as Alerts
from openapiopenai.api.safety_alerts import AsyncSafetyAlerts as AsyncAlerts
from openapiopenai.api.safety_alerts import RawSafetyAlerts as AlertsWithRawResponse
from openapiopenai.api.safety_alerts import AsyncRawSafetyAlerts as AsyncAlertsWithRawResponse
from openapiopenai.api.safety_alerts import RawSafetyAlerts as AlertsWithStreamingResponse
from openapiopenai.api.safety_alerts import AsyncRawSafetyAlerts as AsyncAlertsWithStreamingResponse
__all__ = ["Alerts", "AsyncAlerts", "AlertsWithRawResponse", "AsyncAlertsWithRawResponse", "AlertsWithStreamingResponse", "AsyncAlertsWithStreamingResponse"]
