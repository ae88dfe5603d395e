"""An assistant's client asks for quotes: the official Python client of the Model Context Protocol against the binary.

Three quotes decide: one that is recorded, one that is forged, one that nobody ever said. Each must get the right verdict
with the passage that it rests on, in text and in structured content that the client holds against the tool's own schema.
"""
# /// script
# dependencies = ["mcp"]
# ///

import asyncio
import json
import os
import subprocess
import sys
import tempfile

import mcp
from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client

# The client's second major version calls things otherwise than its first.
Refusal = getattr(mcp, "MCPError", None) or mcp.McpError


def field(value, name):
    """`structured_content`, which the first version called `structuredContent`."""
    if hasattr(value, name):
        return getattr(value, name)
    first, *rest = name.split("_")
    return getattr(value, first + "".join(word.title() for word in rest))


STORY = [
    {"id": "courier/1", "url": "https://courier.example/1", "outlet": "Harbor Courier", "date": "2026-03-05T08:00:00Z",
     "title": "Wells are tested",
     "text": "“The discharge may have reached about 40 wells on the east bank,” said Ines Hall, an engineer of the county."},
    {"id": "times/1", "url": "https://times.example/1", "outlet": "Bay Times", "date": "2026-03-06T09:00:00Z",
     "title": "More wells are tested",
     "text": "“The discharge may have reached about 40 wells,” engineer Ines Hall told the Harbor Courier on Thursday. "
             "“Nobody drinks the water from the east bank,” Mayor Ann Lee said."},
]
results = []


def check(what, holds, shown=""):
    results.append(bool(holds))
    if not holds:
        print(f"FAILED: {what} {shown}")


def article(key):
    return next(one["text"] for one in STORY if one["id"] == key)


def words_of(match):
    """What a match's offsets, which count code points, cut out of the article."""
    return article(match["article"])[match["start"]:match["end"]]


async def call(session, tool, **arguments):
    answer = await session.call_tool(tool, arguments)
    return answer, answer.content[0].text, field(answer, "structured_content")


async def quotes(session):
    answer, text, found = await call(session, "check", text="The discharge may have reached about 40 wells",
                                     speaker="Ines Hall")
    check("a recorded quote is verbatim", found["verdict"] == "verbatim", found)
    check("its passage slices out of its article",
          all(words_of(one).startswith("“The discharge may have reached about 40 wells") for one in found["matches"]))
    check("the text says so with speaker, outlet and address",
          all(word in text for word in ["Verbatim.", "Ines Hall", "Harbor Courier", "https://courier.example/1"]), text)
    check("the text says where", "courier/1, characters 0 to" in text, text)

    answer, text, found = await call(session, "check", text="The discharge has reached about 400 wells on the east bank")
    check("a forged quote is altered", found["verdict"] == "altered", found)
    kinds = {drift["kind"] for one in found["matches"] for drift in one["drift"]}
    check("the figure is named", "number_changed" in kinds, kinds)
    check("the text shows both figures", "40" in text and "400" in text and "Altered." in text, text)

    answer, text, found = await call(session, "check", text="We will plant nine hundred cherry trees in the harbor")
    check("what nobody said is unrecorded", found["verdict"] == "unrecorded", found)
    check("the text says so", text.startswith("Not recorded."), text)
    check("nothing near is passed off as it", all(one["verdict"] == "unrecorded" for one in found["matches"]))


async def others(session):
    _, text, found = await call(session, "first", text="The discharge may have reached about 40 wells")
    check("first names who reported it first", found["reported"][0]["outlet"] == "Harbor Courier", found)
    _, text, found = await call(session, "first", text="lock the mayor up in the harbor tower")
    check("first says not recorded", found["verdict"] == "unrecorded" and found["claim"] is None, text)
    _, text, found = await call(session, "rewordings", text="The discharge may have reached about 40 wells")
    check("rewordings has both", len(found["wordings"]) == 2, found)
    _, text, found = await call(session, "trace", text="The discharge may have reached about 40 wells")
    check("trace has both", len(found["wordings"]) == 2, found)
    _, text, found = await call(session, "search", text="east bank", limit=5)
    check("search finds", len(found["found"]) >= 2, found)
    for name in ["times/1", "https://times.example/1"]:
        _, text, found = await call(session, "article", article=name)
        check("an article comes by key and by address", found["text"] == article("times/1"), found)
    draft = ("“The discharge may have reached about 40 wells,” Ines Hall said.\n\n"
             "“The discharge may have reached about 400 wells,” Ines Hall said.\n\n"
             "“We will plant nine hundred cherry trees in the harbor,” Mayor Ann Lee said.\n")
    _, text, found = await call(session, "check_draft", text=draft)
    check("a draft's quotations are checked one by one",
          [one["verdict"] for one in found["quotations"]] == ["verbatim", "altered", "unrecorded"], found)
    answer, text, found = await call(session, "article", article="nowhere/1")
    check("an article that is not there is an error that says so", field(answer, "is_error") and "nowhere/1" in text, text)


async def refusals(session):
    for tool, arguments, words in [("chekc", {}, "did you mean 'check'?"), ("check", {}, "missing"),
                                   ("check", {"text": "a", "speeker": "b"}, "did you mean 'speaker'?"),
                                   ("check", {"text": "x" * 6000}, "longer")]:
        try:
            await session.call_tool(tool, arguments)
            check(f"{tool} {list(arguments)} is refused", False)
        except Refusal as error:
            check("a refusal says why", error.error.code == -32602 and words in error.error.message, error.error.message)


async def converse(stemma, database):
    server = StdioServerParameters(command=stemma, args=["mcp", "--db", database])
    async with stdio_client(server) as (reading, writing):
        async with ClientSession(reading, writing) as session:
            hello = await session.initialize()
            check("it says who it is", field(hello, "server_info").name == "stemma" and "not recorded" in hello.instructions)
            await session.send_ping()
            tools = (await session.list_tools()).tools
            check("it lists its tools", [tool.name for tool in tools] == [
                "check", "check_draft", "first", "rewordings", "trace", "search", "article"])
            check("all only read", all(field(tool.annotations, "read_only_hint") for tool in tools))
            await quotes(session)
            await others(session)
            await refusals(session)


def hostile(stemma, database):
    """Nothing that comes in brings it down: each line has one answer, and the last one its own."""
    lines = [b"{", b"\xff\xfe\x00", b"[" * 100_000, b"{" * 1000, b"null", b'"x"', b"\x00" * 100, b"x" * (3 << 20),
             b'{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"check","arguments":{"text":"\\ud800\\u0000' +
             b"\xc3\x28" + b'"}}}', json.dumps({"jsonrpc": "2.0", "id": {"a": 1}, "method": "ping"}).encode(),
             b'{"jsonrpc":"2.0","id":12345678901234567890123,"method":"ping"}']
    hello = {"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": {"protocolVersion": "2025-06-18"}}
    last = {"jsonrpc": "2.0", "id": "last", "method": "ping"}
    sent = b"\n".join([json.dumps(hello).encode(), *lines, json.dumps(last).encode()]) + b"\n"
    done = subprocess.run([stemma, "mcp", "--db", database], input=sent, capture_output=True, timeout=120)
    replies = [json.loads(line) for line in done.stdout.splitlines()]
    check("hostile lines end in no crash", done.returncode == 0 and done.stderr == b"", done.stderr[:300])
    check("each hostile line has one answer", len(replies) == len(lines) + 2, len(replies))
    check("the last one has its own", replies and replies[-1].get("id") == "last" and "result" in replies[-1])
    codes = [reply["error"]["code"] for reply in replies[1:-1] if "error" in reply]
    check("by the protocol's codes", set(codes) <= {-32700, -32600, -32602} and len(codes) >= len(lines) - 1, codes)


def main(stemma):
    with tempfile.TemporaryDirectory() as folder:
        database, story = os.path.join(folder, "news.db"), os.path.join(folder, "story.jsonl")
        with open(story, "w", encoding="utf-8") as file:
            file.writelines(json.dumps(one) + "\n" for one in STORY)
        subprocess.run([stemma, "ingest", story, "--db", database], check=True, capture_output=True)
        asyncio.run(converse(stemma, database))
        hostile(stemma, database)
    print(f"{results.count(True)} passed, {results.count(False)} failed")
    return 0 if all(results) else 1


sys.exit(main(sys.argv[1]))
