namespace SenHub.Adapters.Mail;

/// <summary>What a status code means, for people who do not know them by heart (RFC 3463, RFC 4954, RFC 7505, Exchange Online).</summary>
internal static class StatusWords
{
    /// <summary>Empty where the code says nothing we know.</summary>
    public static string Of(int code, string enhanced) => enhanced.Length > 2 ? OfEnhanced(enhanced[2..]) : OfCode(code);

    private static string OfEnhanced(string detail) => detail switch
    {
        "1.1" => "no such mailbox",
        "1.2" => "no such mail domain",
        "1.3" or "1.6" => "the address is no longer valid",
        "1.7" or "1.8" => "the sender's address is not accepted: check Delivery:Smtp:From",
        "1.10" => "the domain takes no mail",
        "2.1" => "the mailbox is switched off",
        "2.2" => "the mailbox is full",
        "2.3" or "3.4" => "the message is too big",
        "4.1" or "4.2" or "4.4" => "the next server cannot be reached",
        "5.3" => "too many recipients",
        "6.7" => "the server cannot carry this address",
        "7.1" => "not permitted by the server's policy",
        "7.8" => "user name or secret is wrong",
        "7.0" or "7.9" or "7.11" or "7.57" => "the server wants a sign-in, or a better one",
        "7.30" => "the server no longer takes passwords: use an access token (Delivery:Smtp:SecretKind)",
        _ => "",
    };

    private static string OfCode(int code) => code switch
    {
        421 => "the server is busy or closing",
        450 or 451 or 452 => "not now",
        530 or 534 or 538 => "the server wants a sign-in, or a better one",
        535 => "user name or secret is wrong",
        552 => "too big, or the mailbox is full",
        _ => "",
    };
}
