"""Receive webhooks from the API with FastAPI.

pip install fastapi uvicorn
OPENAI_API_KEY=… OPENAI_WEBHOOK_SECRET=whsec_… uvicorn examples.webhook_fastapi:app
"""

from __future__ import annotations

from fastapi import BackgroundTasks, FastAPI, Request, Response

from openapiopenai import AsyncOpenAI, DecodeError, InvalidWebhookSignatureError, UnwrapWebhookEvent

app = FastAPI()
client = AsyncOpenAI()
finished: list[str] = []
"""Log of handled events."""


@app.post("/webhook")
async def webhook(request: Request, tasks: BackgroundTasks) -> Response:
    """Verify a request and respond at once. The work is done afterwards, since the API does not wait long."""
    try:
        event = client.webhooks.unwrap(await request.body(), request.headers)
    except (InvalidWebhookSignatureError, DecodeError) as error:
        return Response(str(error), status_code=400)
    tasks.add_task(handle, event)
    return Response(status_code=204)


async def handle(event: UnwrapWebhookEvent) -> None:
    """Handle an event. The same event may be delivered twice, with the same ID."""
    match event.type:
        case "response.completed":
            response = await client.responses.retrieve(event.data.id)
            finished.append(f"{event.data.id}: {response.output_text}")
        case "batch.completed":
            finished.append(f"{event.data.id}: fetch its results")
        case _:
            finished.append(f"nothing to do for {event.type}")
