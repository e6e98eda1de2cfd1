using Wardmote.Platform.Chores;

namespace Wardmote.Mail;

/// <summary>What the application must know of mail before it starts.</summary>
public static class MailSetup
{
    extension(IServiceCollection services)
    {
        public IServiceCollection AddMail(MailSettings settings)
        {
            services.AddSingleton(settings);
            services.AddSingleton<SmtpPost>();
            return services.AddChore<SendMail>();
        }
    }
}
