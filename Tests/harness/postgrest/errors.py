"""PostgreSQL's errors as PostgREST answers them (its documentation, "Errors")."""

from __future__ import annotations

import psycopg

BY_CODE = {"23503": 409, "23505": 409, "25006": 405, "53400": 500, "42883": 404, "42P01": 404, "P0001": 400,
           "21000": 400, "22023": 400, "42P17": 500}
BY_CLASS = {"08": 503, "09": 500, "0L": 403, "0P": 403, "25": 500, "28": 403, "2D": 500, "38": 500, "39": 500, "3B": 500,
            "40": 500, "53": 503, "54": 500, "55": 500, "57": 500, "58": 500, "F0": 500, "HV": 500, "XX": 500}


def answer(error: psycopg.Error, *, is_anonymous: bool) -> tuple[int, dict]:
    """Status and body."""
    code = error.sqlstate or "08006"
    if code == "42501":
        status = 401 if is_anonymous else 403
    else:
        status = BY_CODE.get(code) or BY_CLASS.get(code[:2]) or 400
    diagnostic = error.diag
    return status, {"code": code, "details": diagnostic.message_detail, "hint": diagnostic.message_hint,
                    "message": diagnostic.message_primary or str(error)}
