import type { AllWords } from './words.js';

/** Chinese. */
export const CHINESE: AllWords = {
  search: '搜索', cart: '购物车', menu: '菜单', close: '关闭', previous: '上一个', next: '下一个', play: '播放', pause: '暂停',
  share: '分享', phone: '电话', email: '电子邮件', map: '地图', account: '账户', 'log-in': '登录', 'log-out': '退出登录',
  register: '注册', language: '语言', home: '首页', 'back-to-top': '返回顶部', back: '返回', settings: '设置', filter: '筛选',
  sort: '排序', download: '下载', upload: '上传', print: '打印', edit: '编辑', delete: '删除', add: '添加', less: '减少', more: '更多',
  like: '喜欢', star: '星标', help: '帮助', information: '信息', notifications: '通知', calendar: '日历', camera: '相机',
  chat: '聊天', comments: '评论', copy: '复制', refresh: '刷新', 'full-screen': '全屏', send: '发送', save: '保存', undo: '撤销',
  redo: '重做', volume: '音量', mute: '静音', video: '视频', file: '文件', folder: '文件夹', show: '显示', hide: '隐藏', warning: '警告',
  'dark-mode': '深色模式', up: '向上', down: '向下', cancel: '取消', submit: '提交', accessibility: '无障碍', 'list-view': '列表视图', 'grid-view': '网格视图', 'zoom-in': '放大',
  'zoom-out': '缩小', lock: '锁定', 'news-feed': '新闻源', drag: '拖动', reply: '回复', bookmark: '书签', attachment: '附件', microphone: '麦克风',
  'add-to-cart': '加入购物车', compare: '比较', wishlist: '心愿单', 'quick-view': '快速查看', name: '姓名', 'first-name': '名字', 'middle-name': '中间名',
  'last-name': '姓氏', mobile: '手机号码', company: '公司', 'job-title': '职位', website: '网站', subject: '主题', message: '留言',
  address: '地址', city: '城市', region: '省份', postcode: '邮政编码', country: '国家', date: '日期', time: '时间',
  'date-of-birth': '出生日期', age: '年龄', gender: '性别', username: '用户名', password: '密码', 'new-password': '新密码',
  'confirm-password': '确认密码', 'one-time-code': '一次性验证码', 'card-number': '卡号', 'name-on-card': '持卡人姓名',
  'expiry-date': '有效期', 'security-code': '安全码', price: '价格', minimum: '最小值', maximum: '最大值', quantity: '数量',
  'discount-code': '优惠码', day: '日', month: '月', year: '年', title: '称谓', from: '从', to: '到', arrival: '到达',
  departure: '离开', guests: '人数', adults: '成人', children: '儿童', category: '类别', description: '说明', colour: '颜色', size: '尺寸', logo: '标志', main: '主要',
  footer: '页脚', breadcrumb: '面包屑导航', pages: '页码', social: '社交媒体', contents: '目录', dialog: '对话框', advertisement: '广告',
  document: '文档', image: '图片', 'security-check': '安全验证', payment: '付款', form: '表单', details: '详情', carousel: '轮播', slide: '第{}张',
  'new-window': '在新窗口中打开', possibly: '图片，可能是：{}', digits: '{} 位数字', letters: '{} 个字母', characters: '{} 个字符',
  'starting-with': '以 {} 开头', 'at-least': '至少 {}', 'at-most': '最多 {}', between: '{} 到 {}', example: '例如 {}',
  vague: '阅读更多|更多|查看更多|了解更多|更多信息|详情|查看详情|这里|点击这里|点此|点击|继续|继续阅读|链接|查看|此处',
}; // prettier-ignore
