namespace SenHub.Bench.Deliveries.Speed;

/// <summary>Python's smtplib, one thread and one connection each, the same mail made anew for each send.</summary>
internal static class PythonMails
{
    /// <summary>For python3 -c; arguments: host, port, root, mailbox, connections, mails. Says what <see cref="MailChild"/> says.</summary>
    public const string Script = """
        import json, smtplib, ssl, sys, threading, time
        from email.message import EmailMessage
        host, port, root, mailbox, connections, mails = sys.argv[1:]
        connections, mails = int(connections), int(mails)
        paper = bytes(i * 31 % 256 for i in range(60000))
        trust = ssl.create_default_context(cafile=root)

        def connect():
            session = smtplib.SMTP(host, int(port))
            session.starttls(context=trust)
            return session

        def send(session):
            mail = EmailMessage()
            mail["From"] = mail["To"] = mailbox
            mail["Subject"] = "SEN documents ref SH-412-7; 1 file"
            mail.set_content("Please find the documents attached.\nThey came to the wrong place? Please ring the school office.\n")
            mail.add_attachment(paper, maintype="application", subtype="pdf", filename="SH-412-7-1.pdf")
            session.send_message(mail)

        def run(sessions, count):
            numbers = iter(range(count))
            lock = threading.Lock()
            def work(session):
                while True:
                    with lock:
                        if next(numbers, None) is None:
                            return
                    send(session)
            threads = [threading.Thread(target=work, args=(session,)) for session in sessions]
            [thread.start() for thread in threads]
            [thread.join() for thread in threads]

        sessions = [connect() for _ in range(connections)]
        run(sessions, 20 * connections)
        begun, cpu = time.monotonic(), time.process_time()
        run(sessions, mails)
        took = time.monotonic() - begun
        print(json.dumps({"Way": "smtplib", "Connections": connections, "PerSecond": mails / took, "CpuMilliseconds": (time.process_time() - cpu) * 1000 / mails}))
        [session.quit() for session in sessions]
        """;
}
