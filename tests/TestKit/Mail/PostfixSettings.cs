namespace SenHub.TestKit.Mail;

/// <summary>Settings for a Postfix that takes mail on loopback under TLS, delivers it to one Maildir and sends nothing anywhere. Mail for returned.example it takes and then finds nobody there (sysexits' 67), so that it reports.</summary>
internal static class PostfixSettings
{
    public static string Main(string folder) =>
        $$"""
        compatibility_level = 3.6
        queue_directory = {{folder}}/queue
        data_directory = {{folder}}/data
        command_directory = /usr/sbin
        daemon_directory = /usr/lib/postfix/sbin
        mail_owner = postfix
        setgid_group = postdrop
        maillog_file = {{folder}}/mail.log
        maillog_file_prefixes = {{folder}}
        inet_interfaces = 127.0.0.1
        inet_protocols = ipv4
        myhostname = mail.larkfield.test
        mydestination =
        mynetworks = 127.0.0.0/8
        virtual_mailbox_domains = larkfield.test larkfield.example example.org norchester.example norchester-health.example children.norchester.example wexmoor.example wexmoor-health.example children.wexmoor.example
        virtual_mailbox_base = {{folder}}/mail
        virtual_mailbox_maps = inline:{ inbox@larkfield.test=inbox/, @larkfield.example=inbox/, @example.org=inbox/, @norchester.example=inbox/, @norchester-health.example=inbox/, @children.norchester.example=inbox/, @wexmoor.example=inbox/, @wexmoor-health.example=inbox/, @children.wexmoor.example=inbox/ }
        virtual_minimum_uid = 1
        virtual_uid_maps = static:{{PostfixAccount(2)}}
        virtual_gid_maps = static:{{PostfixAccount(3)}}
        transport_maps = inline:{ returned.example=returned: }
        default_transport = error:5.7.1 this server sends nothing on
        relay_transport = error:5.7.1 this server sends nothing on
        smtpd_tls_cert_file = {{folder}}/conf/cert.pem
        smtpd_tls_key_file = {{folder}}/conf/key.pem
        smtpd_tls_security_level = encrypt
        smtpd_tls_mandatory_protocols = >=TLSv1.2
        smtputf8_enable = yes
        message_size_limit = 30000000
        mailbox_size_limit = 0
        virtual_mailbox_limit = 0

        """;

    public static string Master(int port, int implicitPort) =>
        $$"""
        127.0.0.1:{{port}} inet n - n - - smtpd
        127.0.0.1:{{implicitPort}} inet n - n - - smtpd -o smtpd_tls_wrappermode=yes
        cleanup unix n - n - 0 cleanup
        qmgr unix n - n 300 1 qmgr
        tlsmgr unix - - n 1000? 1 tlsmgr
        rewrite unix - - n - - trivial-rewrite
        bounce unix - - n - 0 bounce
        defer unix - - n - 0 bounce
        trace unix - - n - 0 bounce
        verify unix - - n - 1 verify
        proxymap unix - - n - - proxymap
        error unix - - n - - error
        retry unix - - n - - error
        virtual unix - n n - - virtual
        returned unix - n n - - pipe flags=R user=nobody argv=/bin/sh -c {exit 67}
        anvil unix - - n - 1 anvil
        postlog unix-dgram n - n - 1 postlogd

        """;

    // Fields of passwd(5): 2 is the user's number, 3 the group's.
    private static string PostfixAccount(int field) =>
        File.ReadLines("/etc/passwd").Select(line => line.Split(':')).Single(account => account[0] == "postfix")[field];
}
