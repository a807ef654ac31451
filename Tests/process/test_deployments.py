"""Settings as deployments have them: empty variables, secrets with a line end, addresses in other tools' words, proxies."""

import asyncio
import json
import os
import shutil
import sqlite3
import unittest
import urllib.error
import urllib.request

import jwt

from harness.cases import AsyncCase, ModelCase, SyncCase
from harness.clients import CompatibleClient, NativeClient
from harness.postgres import postgres
from harness.processes import director
from harness.proxy import ConnectProxy, certificate
from harness.supabase import project
from harness.tokens import Issuer, KeyServer
from process.test_access import bearer, guarded
from process.test_operations import Receiver, until

USAGE = 64
SETTINGS = (
    "STORE HOST PORT PUBLIC_URL AUTHOR AUTH JWKS_URL JWT_AUDIENCE JWT_ISSUER DECK_ACCESS ALLOWED_ORIGINS SIGN_IN_URL "
    "MESSAGE_RATE ALLOW_UNAUTHENTICATED ALERT_WEBHOOK METRICS_PORT METRICS_HOST LEASE_SECONDS DRAIN_SECONDS LOG_LEVEL "
    "ENVIRONMENT LLM_BASE_URL LLM_API_KEY LLM_API_KEY_FILE LLM_MODEL LLM_MODEL_ROUTER LLM_MODEL_PLANNER LLM_MODEL_WRITER "
    "LLM_FALLBACK_MODEL LLM_FALLBACK_BASE_URL LLM_FALLBACK_API_KEY LLM_WITHOUT_RULES LLM_CONCURRENCY LLM_TIMEOUT_FIRST "
    "LLM_TIMEOUT_NEXT LLM_TIMEOUT_TOTAL TOKEN_BUDGET_SESSION TOKEN_BUDGET_USER TOKEN").split()
VARIABLES = [*(f"DIRECTOR_{name}" for name in SETTINGS), "PORT", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "https_proxy",
             "SUPABASE_JWT_SECRET", "SUPABASE_URL", "SUPABASE_SERVICE_KEY", "SUPABASE_ANON_KEY", "SUPABASE_TABLE",
             "SUPABASE_POLL_SECONDS"]


def refused(case, *arguments: str, env: dict[str, str] | None = None, store: str | None = "memory") -> str:
    """Runs `director serve …`, which must end by itself. Returns the one line that it prints."""
    choice = ("--store", store) if store else ()
    done = director("serve", *choice, *arguments, env=env, timeout=30)
    case.assertEqual((done.returncode, done.stdout), (USAGE, ""), done.stderr)
    [line] = done.stderr.splitlines()
    case.assertTrue(line.startswith("director: "), line)
    return line


class EmptyVariables(SyncCase):
    def test_every_empty_variable_is_unset(self):
        for value in ("", "  ", "\r\n"):
            with self.subTest(repr(value)):
                server = self.serve(f"server-{len(value)}", env=dict.fromkeys(VARIABLES, value))
                self.assertEqual(server.stop(), 0)
        # An empty variable counts as not set, so the next one is used.
        config = self.folder / "director.json"
        config.write_text(json.dumps({"director": {"public": {"url": ""}, "log": {"level": "debug"}, "port": ""}}))
        server = self.serve("file", arguments=("--config", str(config)), port=None,
                            env={"DIRECTOR_LOG_LEVEL": "", "DIRECTOR_PORT": "", "PORT": "0"})
        self.assertEqual(server.stop(), 0)

    def test_an_empty_value_of_a_model_is_missing(self):
        line = refused(self, env={"DIRECTOR_AUTHOR": "llm", "DIRECTOR_LLM_BASE_URL": ""})
        self.assertIn("--llm-base-url or DIRECTOR_LLM_BASE_URL is missing", line)

    def test_line_ends_and_spaces_around_a_value_do_not_count(self):
        server = self.serve(env={"DIRECTOR_LOG_LEVEL": "debug\r\n", "DIRECTOR_ENVIRONMENT": " test\n"})
        with urllib.request.urlopen(f"{server.url}/health", timeout=10) as answer:
            self.assertEqual(json.load(answer)["environment"], "test")


class NamesOfSettings(SyncCase):
    WRONG = {
        "director.public.url": "ftp://x", "director.sign.in.url": "ftp://x", "director.host": "0.0.0.0",
        "director.auth": "magic", "director.author": "shakespeare", "director.deck.access": "all",
        "director.log.level": "loud", "director.allowed.origins": "*", "director.message.rate": "0",
        "director.lease.seconds": "4", "director.drain.seconds": "-1", "director.metrics.port": "70000",
        "director.port": "70000", "director.alert.webhook": "ftp://x", "director.allow.unauthenticated": "maybe",
        "director.jwks.url": "https://x.example/", "director.jwt.audience": "x", "director.jwt.issuer": "x",
        "director.token.budget.user": "0", "director.store": "mysql:",
    }

    def test_the_environment_variable_is_named(self):
        for key, value in self.WRONG.items():
            name = key.upper().replace(".", "_")
            with self.subTest(name):
                line = refused(self, env={name: value}, store=None if "store" in key else "memory")
                self.assertTrue(line.startswith(f"director: {name}: "), line)
                self.assertNotIn("--" + key.removeprefix("director.").replace(".", "-"), line.split(";")[0])
        self.assertTrue(refused(self, env={"PORT": "eighty"}).startswith("director: PORT: 'eighty'"))

    def test_the_key_of_the_file_is_named(self):
        for key, value in self.WRONG.items():
            with self.subTest(key):
                tree: dict | str = value
                for part in reversed(key.split(".")):
                    tree = {part: tree}
                config = self.folder / "director.json"
                config.write_text(json.dumps(tree))
                line = refused(self, "--config", str(config), store=None if "store" in key else "memory")
                self.assertTrue(line.startswith(f"director: {key} in {config}: "), line)

    def test_the_flag_is_named_and_wins(self):
        for key, value in self.WRONG.items():
            flag = "--" + key.removeprefix("director.").replace(".", "-").replace("origins", "origin")
            if flag == "--allow-unauthenticated":
                continue
            with self.subTest(flag):
                store = None if "store" in key else "memory"
                line = refused(self, f"{flag}={value}", env={key.upper().replace(".", "_"): "nonsense"}, store=store)
                self.assertTrue(line.startswith(f"director: {flag}: "), line)

    def test_quotation_marks_left_in_a_variable_are_named(self):
        for name, value in (("DIRECTOR_PUBLIC_URL", '"https://x.example"'), ("PORT", "'8000'"),
                            ("DIRECTOR_LLM_API_KEY", '"sk-Secret"'), ("https_proxy", '"http://u:Secret@proxy:1"')):
            line = refused(self, env={name: value})
            self.assertTrue(line.startswith(f"director: {name}: "), line)
            self.assertIn("quotation marks", line)
            self.assertNotIn("Secret", line)


class SharedSecret(AsyncCase):
    async def test_a_secret_with_a_line_end_counts_without_it(self):
        issuer = Issuer()
        for number, end in enumerate(("\n", "\r\n", " ", "\r\n\r\n")):
            with self.subTest(repr(end)):
                server = guarded(self, issuer, name=f"server-{number}", env={"SUPABASE_JWT_SECRET": issuer.secret + end})
                client = CompatibleClient(server, self.new_id(), "ada", **bearer(issuer.token("ada")))
                await client.open()
                await client.frame("chat_message")
                await client.leave()
                server.stop()

    async def test_a_secret_in_quotation_marks_is_refused_with_the_reason(self):
        issuer = Issuer()
        for mark in "\"'":
            line = refused(self, "--auth", "jwt", env={"SUPABASE_JWT_SECRET": f"{mark}{issuer.secret}{mark}\n"})
            self.assertIn("SUPABASE_JWT_SECRET", line)
            self.assertIn("quotation marks", line)
            self.assertNotIn(issuer.secret, line)


class Audience(AsyncCase):
    async def test_tokens_without_an_audience_are_taken_by_name(self):
        issuer = Issuer()
        server = guarded(self, issuer, "--jwt-audience", "none")
        usual = guarded(self, issuer, name="usual")
        without = issuer.token("ada", aud=None)
        self.assertNotIn("aud", jwt.decode(without, options={"verify_signature": False}))
        self.assertEqual(await self.status(server, without), 101)
        self.assertEqual(await self.status(usual, without), 401)
        # A token for another service is refused.
        self.assertEqual(await self.status(server, issuer.token("ada", aud="other")), 401)
        self.assertEqual(await self.status(usual, issuer.token("ada")), 101)

    async def status(self, server, token: str) -> int:
        client = CompatibleClient(server, self.new_id(), "ada", **bearer(token))
        try:
            await client.open()
        except Exception as refusal:  # noqa: BLE001 - only its status counts
            return refusal.response.status_code
        await client.frame("chat_message")
        await client.leave()
        return 101


class DatabaseAddresses(AsyncCase):
    async def test_other_tools_words_are_understood_or_dropped_and_named(self):
        database = postgres().database()
        rest = database.address.split("://", 1)[1]
        for number, (scheme, query, words) in enumerate((
            ("postgres", "pgbouncer=true&connection_limit=1",
             ("pgbouncer is read as director_pooler=transaction", "left out: connection_limit")),
            ("postgresql+asyncpg", "ssl=disable&prepared_statement_cache_size=0",
             ("postgresql+asyncpg:// is read as postgresql://", "ssl is read as sslmode=disable",
              "left out: prepared_statement_cache_size")),
            ("postgresql", "schema=public&sslmode=disable&pool_timeout=0&supa=base-pooler.x",
             ("schema is read as director_schema", "left out: pool_timeout, supa")),
        )):
            with self.subTest(query):
                server = self.serve(f"server-{number}", store=f"{scheme}://{rest}?{query}")
                client = await NativeClient(server, self.new_id(), "ada").enter()
                await client.ask("Bees")
                await client.leave()
                log = server.log()
                for word in words:
                    self.assertIn(word, log)
                self.assertNotIn(postgres().password, log)
                self.assertEqual(server.stop(), 0)

    async def test_an_unknown_word_is_named(self):
        line = refused(self, store="postgres://u:wrong-secret@h/d?sslmode=require&pgbuncer=true")
        self.assertIn("pgbuncer", line)
        line = refused(self, env={"DIRECTOR_STORE": "postgres://u:12?wrong-secret=1@h/d"}, store=None)
        self.assertIn("DIRECTOR_STORE", line)
        self.assertNotIn("secret", line)


class SupabaseKeys(SyncCase):
    def test_only_a_key_that_is_a_token_is_sent_as_one(self):
        """The stand-in refuses a bearer that is not a JWT, as self-hosted gateways do. It requires a bearer that is
        one."""
        table = project().table()
        for key in (project().service_key, project().token_key):
            with self.subTest(key.partition("_")[0]):
                env = {**project().environment(table), "SUPABASE_SERVICE_KEY": key}
                done = director("migrate", "--store", "supabase", env=env)
                self.assertEqual(done.returncode, 0, done.stderr)
                self.assertNotIn(key, done.stdout + done.stderr)


CAN_TRUST = os.geteuid() == 0 and shutil.which("unshare") and os.path.exists("/etc/ssl/certs/ca-certificates.crt")
PASSWORD = "proxy-Secret-4711"


def trusting(file) -> tuple[str, ...]:
    """Replaces the process by a program for which the system trusts only this certificate."""
    return ("unshare", "--mount", "sh", "-c",
            'mount --bind "$1" /etc/ssl/certs/ca-certificates.crt && shift && exec "$@"', "sh", str(file))


class WithProxy:
    """A proxy that is the only one to know where the services are."""

    def proxy(self, **places: int) -> ConnectProxy:
        trusted, context = certificate(self.folder, *(f"{name}.test" for name in places))
        self.prefix = trusting(trusted)
        known = {f"{name}.test:{port}": place for name, place in places.items() for port in (80, 443)}
        proxy = ConnectProxy(known, user="ann", password=PASSWORD, tls=context)
        self.addCleanup(proxy.close)
        return proxy

    @staticmethod
    def way(proxy: ConnectProxy, *names: str) -> dict[str, str]:
        return dict.fromkeys(names or ("HTTPS_PROXY",), f"http://ann:{PASSWORD}@127.0.0.1:{proxy.port}")

    def assert_quiet(self, server) -> None:
        self.assertNotIn(PASSWORD, server.log())


@unittest.skipUnless(CAN_TRUST, "only root can have the system trust a certificate of the tests")
class Proxies(WithProxy, AsyncCase):
    async def test_alerts(self):
        receiver = Receiver()
        self.addCleanup(receiver.close)
        proxy = self.proxy(hooks=receiver.server.server_port)
        server = self.serve(prefix=self.prefix, env={**self.way(proxy), "DIRECTOR_ALERT_WEBHOOK": "https://hooks.test/x"})
        holder = sqlite3.connect(server.file, isolation_level=None)
        self.addCleanup(holder.close)
        holder.execute("BEGIN EXCLUSIVE")
        await until(lambda: receiver.posts, "the alert")
        holder.execute("ROLLBACK")
        self.assertEqual(set(proxy.asked), {"hooks.test:443"})
        self.assertIn(f"Requests to https addresses go through the proxy 127.0.0.1:{proxy.port}", server.log())
        self.assert_quiet(server)

    async def test_published_keys(self):
        issuer = Issuer()
        keys = KeyServer(issuer)
        self.addCleanup(keys.close)
        proxy = self.proxy(keys=int(keys.url.split(":")[2].split("/")[0]))
        server = self.serve(prefix=self.prefix, env=self.way(proxy, "https_proxy"),
                            arguments=("--auth", "jwt", "--jwks-url", "https://keys.test/.well-known/jwks.json"))
        client = CompatibleClient(server, self.new_id(), "ada", **bearer(issuer.token("ada", key="rsa-1")))
        await client.open()
        await client.frame("chat_message")
        await client.leave()
        self.assertEqual(set(proxy.asked), {"keys.test:443"})
        self.assert_quiet(server)

    async def test_supabase(self):
        table = project().table()
        proxy = self.proxy(project=int(project().url.rsplit(":", 1)[1]))
        env = {**project().environment(table), "SUPABASE_URL": "https://project.test", **self.way(proxy)}
        server = self.serve(store="supabase", prefix=self.prefix, env=env)
        client = await NativeClient(server, "through-the-proxy", "ada").enter()
        await client.ask("Bees")
        await client.leave()
        self.assertEqual(project().row(table, "through-the-proxy")["current_state"], "ASK_CLARIFYING_QUESTIONS")
        self.assertEqual(set(proxy.asked), {"project.test:443"})
        done = director("session", "list", "--store", "supabase", env=env, prefix=self.prefix)
        self.assertIn("through-the-proxy", done.stdout)
        self.assert_quiet(server)

    async def test_a_proxy_that_refuses_is_named_without_its_password(self):
        proxy = self.proxy(project=int(project().url.rsplit(":", 1)[1]))
        for way, words in ((f"http://ann:wrong-{PASSWORD}@127.0.0.1:{proxy.port}", ("password",)),
                           (f"http://ann:{PASSWORD}@127.0.0.1:1", ("connection",))):
            done = director("session", "list", "--store", "supabase", prefix=self.prefix, timeout=90, env={
                **project().environment("x"), "SUPABASE_URL": "https://project.test", "HTTPS_PROXY": way})
            self.assertEqual(done.returncode, 69, done.stderr)
            for word in words:
                self.assertIn(word, done.stderr)
            self.assertNotIn(PASSWORD, done.stderr)
        self.assertIn("407 project.test:443", proxy.refused)


@unittest.skipUnless(CAN_TRUST, "only root can have the system trust a certificate of the tests")
class ModelProxies(WithProxy, ModelCase):
    async def questions(self, base: str, env: dict[str, str], name: str = "server") -> str:
        """Names a topic and returns the log."""
        server = self.serve(name, prefix=self.prefix, env={**self.author_secrets, **env},
                            arguments=("--author", "llm", "--llm-base-url", base, "--llm-model", "writer"))
        client = await NativeClient(server, self.new_id(), "ada").enter()
        await client.ask("Bees")
        await client.leave()
        self.assert_quiet(server)
        await asyncio.to_thread(server.stop)
        return server.log()

    async def test_models(self):
        proxy = self.proxy(models=self.model.port)
        for number, (base, names, target) in enumerate((
            ("https://models.test/v1", ("HTTPS_PROXY",), "models.test:443"),
            ("http://models.test/v1", ("HTTP_PROXY",), "models.test:80"),
            ("http://models.test/v1", ("http_proxy",), "models.test:80"),
        )):
            with self.subTest(names):
                await self.questions(base, self.way(proxy, *names), f"server-{number}")
                self.assertEqual(proxy.asked[-1], target)
                self.assertEqual(self.model.count("questions"), number + 1)

    async def test_no_proxy(self):
        proxy = self.proxy(models=self.model.port)
        ways = self.way(proxy, "HTTP_PROXY", "HTTPS_PROXY")
        await self.questions("https://models.test/v1", {**ways, "NO_PROXY": "other.test, models.test"}, "excepted")
        await self.questions("https://models.test/v1", {**ways, "no_proxy": ".test"}, "lower")
        self.assertEqual((proxy.asked, self.model.count()), ([], 0))
        # Addresses on this machine never use a proxy.
        await self.questions(self.model.url, ways, "local")
        self.assertEqual((proxy.asked, self.model.count("questions")), ([], 1))


class BadProxies(SyncCase):
    def test_what_is_no_proxy_is_refused_at_start(self):
        for name, value in (("HTTPS_PROXY", f"https://ann:{PASSWORD}@proxy.test:3128"), ("http_proxy", "socks5://proxy.test"),
                            ("HTTP_PROXY", f"http://ann:{PASSWORD}@proxy.test:port"), ("NO_PROXY", "https://models.test"),
                            ("no_proxy", "10.0.0.0/33")):
            with self.subTest(value):
                line = refused(self, env={name: value})
                self.assertTrue(line.startswith(f"director: {name}: "), line)
                self.assertIn("HOST" if "NO" not in name.upper() else "networks", line)
                self.assertNotIn(PASSWORD, line)
