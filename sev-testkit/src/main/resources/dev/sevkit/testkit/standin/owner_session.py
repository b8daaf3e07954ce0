"""owner_session.py POLICY: a guest owner's launch session for the host that this file lies in.

Prints dhCert, session, TIK and TEK, a line each, in base64.
"""

import base64
import sys

import sev_formats as formats
import sev_host as host

for part in formats.new_session(host.read("platform", "pdh.cert"), int(sys.argv[1], 0)):
    print(base64.b64encode(part).decode())
