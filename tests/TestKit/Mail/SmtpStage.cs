namespace SenHub.TestKit.Mail;

/// <summary>Where in a conversation the scripted server can misbehave.</summary>
public enum SmtpStage
{
    Greeting,
    Hello,
    StartTls,
    Handshake,
    HelloUnderTls,
    SignIn,
    Mail,
    Recipient,
    Data,
    Body,
    Dot,
    AfterDot,
}
